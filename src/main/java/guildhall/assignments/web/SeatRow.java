package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.app.SeeSlots.SeenSlot;
import guildhall.assignments.domain.Slot.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One seat as lists show it.
///
/// @param assignment the assignment that holds the seat, or held it last; null when it is free
public record SeatRow(
    String benefit,
    String product,
    String offer,
    UUID membership,
    int slot,
    State state,
    @Nullable UUID assignment,
    @Nullable UUID person,
    @Nullable String name,
    @Nullable String email,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate activatedOn,
    @Nullable LocalDate freeForSomeoneElseFrom,
    LocalDate usableUntil,
    @Nullable String reference) {

  static List<SeatRow> of(SeenLine line, LocalDate day) {
    return line.seen().stream().map(it -> of(line, it, day)).toList();
  }

  /// Where the row stands in the list, the same on every page.
  String key() {
    return "%s %s %06d".formatted(benefit, membership, slot);
  }

  private static SeatRow of(SeenLine line, SeenSlot seen, LocalDate day) {
    var slot = seen.slot();
    var held = slot.assignment();
    var holder = seen.holder();
    return new SeatRow(
        line.id().benefit(),
        line.product(),
        line.offer(),
        line.id().membership(),
        slot.number(),
        slot.state(),
        held == null ? null : held.id(),
        held == null ? null : held.person().value(),
        holder == null ? null : holder.name(),
        holder == null ? null : holder.email(),
        held == null ? null : held.assignedOn(),
        held != null && held.activatedOn(day) ? held.activatedOn() : null,
        slot.freeForSomeoneElseFrom(),
        slot.usableUntil(),
        held == null ? null : held.reference());
  }
}
