package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.app.SeeSlots.SeenSlot;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.Slot.State;
import guildhall.platform.web.RightHolders.Someone;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is assigned to one person, what the person can ask for, and whom.
///
/// @param toAskFor seats the company has and the person holds none of
/// @param waiting what the person asked for and waits for, as sentences
/// @param admins who can assign a seat
/// @param mayAssign whether the person can do so without asking
public record MineView(
    List<Mine> seats,
    List<ToAskFor> toAskFor,
    List<String> waiting,
    List<Someone> admins,
    boolean mayAssign) {

  /// @param open whether it can still be activated
  public record Mine(
      Assignment assignment, String product, State state, boolean open, LocalDate usableUntil) {

    public Tone tone() {
      return switch (state) {
        case ACTIVATED -> Tone.OK;
        case ASSIGNED -> Tone.INFO;
        case EXPIRED -> Tone.BAD;
        case FREE, COOLING_DOWN -> Tone.IDLE;
      };
    }

    public boolean canActivate() {
      return open && state == State.ASSIGNED;
    }
  }

  /// @param free whether one could be given today
  public record ToAskFor(String benefit, String product, boolean free) {}

  /// The names of those who can assign, for a sentence.
  public List<String> adminNames() {
    return admins.stream().map(Someone::name).toList();
  }

  static List<Mine> seatsOf(List<SeenLine> lines, UUID person) {
    var mine = new ArrayList<Mine>();
    for (var line : lines) {
      for (var seen : line.seen()) {
        var held = heldBy(seen, person);
        if (held != null) mine.add(mine(line, seen, held));
      }
    }
    return List.copyOf(mine);
  }

  static List<ToAskFor> toAskFor(List<SeenLine> lines, UUID person) {
    var wanted = new ArrayList<ToAskFor>();
    for (var line : lines) {
      var code = line.id().benefit();
      var held =
          lines.stream()
              .filter(it -> it.id().benefit().equals(code))
              .anyMatch(it -> it.seen().stream().anyMatch(seen -> heldBy(seen, person) != null));
      var told = wanted.stream().anyMatch(it -> it.benefit().equals(code));
      if (!line.open() || held || told) continue;
      wanted.add(new ToAskFor(code, line.product(), line.count(State.FREE) > 0));
    }
    return List.copyOf(wanted);
  }

  private static Mine mine(SeenLine line, SeenSlot seen, Assignment held) {
    return new Mine(held, line.product(), seen.slot().state(), line.open(), line.usableUntil());
  }

  private static @Nullable Assignment heldBy(SeenSlot seen, UUID person) {
    var held = seen.slot().assignment();
    var cooling = seen.slot().state() == State.COOLING_DOWN;
    return held == null || cooling || !held.person().value().equals(person) ? null : held;
  }
}
