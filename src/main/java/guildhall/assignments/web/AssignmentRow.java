package guildhall.assignments.web;

import guildhall.assignments.domain.Assignment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One assignment as lists show it, ended ones included.
public record AssignmentRow(
    UUID id,
    String benefit,
    UUID membership,
    int slot,
    UUID person,
    String reference,
    LocalDate assignedOn,
    @Nullable LocalDate activatedOn,
    @Nullable LocalDate releasedOn,
    LocalDate freeForSomeoneElseFrom) {

  static AssignmentRow of(Assignment it) {
    return new AssignmentRow(
        it.id(),
        it.line().benefit(),
        it.line().membership(),
        it.slot(),
        it.person().value(),
        it.reference(),
        it.assignedOn(),
        it.activatedOn(),
        it.releasedOn(),
        it.lockedBefore());
  }
}
