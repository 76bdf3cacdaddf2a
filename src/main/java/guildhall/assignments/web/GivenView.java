package guildhall.assignments.web;

import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.Slot.State;
import guildhall.assignments.domain.SlotRules.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat just assigned, as the API answers it.
///
/// @param replaces the assignment whose seat was handed on; null when the seat was free
record GivenView(
    UUID id,
    String benefit,
    UUID membership,
    int slot,
    State state,
    UUID person,
    String reference,
    LocalDate assignedOn,
    LocalDate freeForSomeoneElseFrom,
    LocalDate usableUntil,
    @Nullable UUID replaces) {

  static GivenView of(Given given) {
    var it = given.assignment();
    return new GivenView(
        it.id(),
        it.line().benefit(),
        it.line().membership(),
        it.slot(),
        State.ASSIGNED,
        it.person().value(),
        it.reference(),
        it.assignedOn(),
        it.lockedBefore(),
        given.usableUntil(),
        given.takenBack().map(Assignment::id).orElse(null));
  }
}
