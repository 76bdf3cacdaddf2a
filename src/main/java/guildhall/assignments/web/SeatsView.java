package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.app.SeeSlots.SeenSlot;
import guildhall.assignments.domain.Slot.State;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.StripView;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The page of developer seats.
///
/// @param people whom a seat can be assigned to; empty for those who may not assign
/// @param roles the roles that may assign, and `holders`, the people of the company who have one
public record SeatsView(
    List<SeenLine> lines,
    LocalDate today,
    boolean mayAssign,
    List<Holder> people,
    List<String> roles,
    List<String> holders) {

  public StripView strip(SeenLine line, Shell shell) {
    var used = (int) (line.count(State.ASSIGNED) + line.count(State.ACTIVATED));
    var cooling = (int) line.count(State.COOLING_DOWN);
    var free = (int) line.count(State.FREE);
    var counts = Map.of("taken", used, "cooling", cooling, "free", free);
    return new StripView(
        line.product(), shell.text("assignments.seats.count", counts), used, cooling, free);
  }

  public Tone tone(State state) {
    return switch (state) {
      case FREE -> Tone.OUTLINE;
      case ASSIGNED -> Tone.INFO;
      case ACTIVATED -> Tone.OK;
      case COOLING_DOWN -> Tone.IDLE;
      case EXPIRED -> Tone.BAD;
    };
  }

  /// Whether the reader can take the seat back, or hand it on.
  public boolean held(SeenSlot seen) {
    return switch (seen.slot().state()) {
      case ASSIGNED, ACTIVATED, EXPIRED -> true;
      case FREE, COOLING_DOWN -> false;
    };
  }

  public boolean locked(SeenSlot seen) {
    var held = seen.slot().assignment();
    return held != null && held.lockedOn(today);
  }

  public String name(SeenSlot seen) {
    var holder = seen.holder();
    return holder == null ? "" : holder.name();
  }

  /// Who could get this line's next seat: everyone who holds none of it.
  public List<Holder> candidates(SeenLine line) {
    return people.stream()
        .filter(one -> line.seen().stream().noneMatch(it -> held(it) && one.equals(it.holder())))
        .toList();
  }
}
