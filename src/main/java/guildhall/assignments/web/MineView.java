package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.app.SeeSlots.SeenSlot;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.Slot.State;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is assigned to one person.
public record MineView(List<Mine> seats) {

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

  static MineView of(List<SeenLine> lines, UUID person) {
    var mine = new ArrayList<Mine>();
    for (var line : lines) {
      for (var seen : line.seen()) {
        var held = heldBy(seen, person);
        if (held != null) mine.add(mine(line, seen, held));
      }
    }
    return new MineView(List.copyOf(mine));
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
