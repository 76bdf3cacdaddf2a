package guildhall.assignments.domain;

import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's hold on one slot of a line, from the day it was given.
///
/// The slot is locked until `lockedBefore`, counted from that first day, whether or not the person
/// keeps it (VST-04): given on 2021-01-01, someone else may have it from 2021-04-01.
///
/// @param reference a note of the company's own, such as a cost center; may be empty
/// @param lockedBefore the first day on which someone else may have the slot
/// @param activatedOn the day its person activated it; without that it does not count (VST-02)
/// @param releasedOn the day it was taken back
public record Assignment(
    UUID id,
    LineId line,
    int slot,
    PersonId person,
    String reference,
    LocalDate assignedOn,
    LocalDate lockedBefore,
    @Nullable LocalDate activatedOn,
    @Nullable LocalDate releasedOn) {

  /// The oldest first; of the same day, the lower slot.
  public static final Comparator<Assignment> OLDEST_FIRST =
      Comparator.comparing(Assignment::assignedOn).thenComparingInt(Assignment::slot);

  public boolean heldOn(LocalDate day) {
    return begunOn(day) && (releasedOn == null || day.isBefore(releasedOn));
  }

  public boolean lockedOn(LocalDate day) {
    return begunOn(day) && day.isBefore(lockedBefore);
  }

  public boolean activatedOn(LocalDate day) {
    return activatedOn != null && !day.isBefore(activatedOn);
  }

  /// A first day from which the slot is free for someone else, seen from `day`.
  public LocalDate freeFrom(LocalDate day) {
    return day.isBefore(lockedBefore) ? lockedBefore : day;
  }

  /// The assignment as it was on the day it was given.
  public Assignment asGiven() {
    return new Assignment(id, line, slot, person, reference, assignedOn, lockedBefore, null, null);
  }

  Assignment activated(LocalDate day) {
    return new Assignment(
        id, line, slot, person, reference, assignedOn, lockedBefore, day, releasedOn);
  }

  Assignment released(LocalDate day) {
    return new Assignment(
        id, line, slot, person, reference, assignedOn, lockedBefore, activatedOn, day);
  }

  /// As if it had never been taken back.
  Assignment heldAgain() {
    return new Assignment(
        id, line, slot, person, reference, assignedOn, lockedBefore, activatedOn, null);
  }

  private boolean begunOn(LocalDate day) {
    return !day.isBefore(assignedOn);
  }
}
