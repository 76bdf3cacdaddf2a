package guildhall.assignments.domain;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Giving a slot to a person, the person activating it, and taking it back.
///
/// A slot changes hands only when 90 days have passed since it was first given (VST-04, CON-15):
/// given on 2021-01-01, refused on 2021-03-31, allowed on 2021-04-01. Taking it back does not free
/// it earlier, and whoever gets it next starts 90 days anew.
public final class SlotRules {

  private SlotRules() {}

  /// Who is to have a slot.
  ///
  /// @param inCompany whether the person is one of the company's people, guests included (VST-01)
  public record Wish(UUID id, PersonId person, boolean inCompany, String reference) {}

  /// A slot given.
  ///
  /// @param takenBack the hold it took the place of, if any
  /// @param slots how many slots the line has
  /// @param usableUntil the last day of the line's newest year
  public record Given(
      Assignment assignment, Optional<Assignment> takenBack, int slots, LocalDate usableUntil) {}

  /// Gives a slot of the first line that has one free; the lines are of one benefit. When none has,
  /// the first line's answer is given.
  public static Outcome<Given> assign(List<SlotLine> lines, Wish wish, LocalDate day) {
    if (lines.isEmpty()) {
      return Outcome.refused(SlotReason.SEATS_NOT_GRANTED, new First(Step.BUY_OFFER));
    }
    var newestFirst =
        lines.stream()
            .sorted(Comparator.comparing((SlotLine it) -> it.allotment().usableUntil()).reversed())
            .map(line -> assign(line, wish, day))
            .toList();
    return newestFirst.stream()
        .filter(Accepted.class::isInstance)
        .findFirst()
        .orElseGet(newestFirst::getFirst);
  }

  /// Gives a free slot to a person of the company.
  public static Outcome<Given> assign(SlotLine line, Wish wish, LocalDate day) {
    return standsInTheWay(line, wish, day)
        .<Outcome<Given>>map(Refused::new)
        .orElseGet(
            () ->
                line.freeSlotOn(day)
                    .<Outcome<Given>>map(
                        slot ->
                            new Accepted<>(
                                give(line, slot, wish, line.leftBehindIn(slot, day), day)))
                    .orElseGet(() -> new Refused<>(noneFree(line, day))));
  }

  /// Hands on the slot of one of these lines' assignments.
  public static Outcome<Given> reassign(List<SlotLine> lines, UUID from, Wish wish, LocalDate day) {
    for (var line : lines) {
      var held = line.find(from);
      if (held.isPresent()) return reassign(line, held.get(), wish, day);
    }
    return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
  }

  /// Takes a slot back and gives it to someone else in one act, once its lock is over.
  public static Outcome<Given> reassign(SlotLine line, Assignment from, Wish wish, LocalDate day) {
    if (!from.heldOn(day)) return new Refused<>(Refusal.of(SlotReason.SEAT_TAKEN_BACK));
    var obstacle = standsInTheWay(line, wish, day);
    if (obstacle.isPresent()) return new Refused<>(obstacle.get());
    if (!line.seats(from, day)) return new Refused<>(notCarriedOver(line));
    if (from.lockedOn(day)) return new Refused<>(coolingDown(from.lockedBefore()));
    if (line.crowdedOn(day)) return new Refused<>(tooMany(line));
    return new Accepted<>(give(line, from.slot(), wish, Optional.of(from), day));
  }

  /// Activates one of these lines' assignments.
  public static Outcome<Assignment> activate(
      List<SlotLine> lines, UUID assignment, PersonId by, LocalDate day) {
    for (var line : lines) {
      var held = line.find(assignment);
      if (held.isPresent()) return activate(line, held.get(), by, day);
    }
    return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
  }

  /// Only the person it was given to can activate it; until then it is not valid (VST-02).
  public static Outcome<Assignment> activate(
      SlotLine line, Assignment it, PersonId by, LocalDate day) {
    if (!it.person().equals(by)) return Outcome.refused(SlotReason.NOT_YOUR_SEAT);
    if (!it.heldOn(day)) return Outcome.refused(SlotReason.SEAT_TAKEN_BACK);
    if (!line.allotment().opensOn(day)) return new Refused<>(expired(line));
    if (!line.seats(it, day)) return new Refused<>(notCarriedOver(line));
    if (it.activatedOn(day)) return Outcome.refused(SlotReason.SEAT_ALREADY_ACTIVATED);
    return new Accepted<>(it.activated(day));
  }

  /// Taking back is possible at any time; the slot stays locked all the same (VST-04).
  public static Outcome<Assignment> release(Assignment it, LocalDate day) {
    if (!it.heldOn(day)) return Outcome.refused(SlotReason.SEAT_TAKEN_BACK);
    return new Accepted<>(it.released(day));
  }

  /// Taking back is undone on the same day, as long as nobody else has the slot: its person never
  /// lost it, so that no lock is in the way (VST-04). Giving a slot is not undone: taken back it
  /// would be locked, and freeing it would let it change hands before its 90 days.
  public static Outcome<Assignment> undoRelease(
      List<SlotLine> lines, UUID assignment, LocalDate day) {
    for (var line : lines) {
      var gone = line.find(assignment);
      if (gone.isPresent()) return undoRelease(line, gone.get(), day);
    }
    return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
  }

  /// Undoes taking one back.
  public static Outcome<Assignment> undoRelease(SlotLine line, Assignment it, LocalDate day) {
    if (line.leavers().contains(it.person())) {
      return Outcome.refused(SlotReason.PERSON_NOT_IN_COMPANY, new First(Step.INVITE_PERSON));
    }
    if (!day.equals(it.releasedOn())) {
      return Outcome.refused(SlotReason.UNDO_ONLY_THE_SAME_DAY);
    }
    if (line.heldOn(day).stream().anyMatch(one -> one.slot() == it.slot())) {
      return Outcome.refused(SlotReason.SEAT_HANDED_ON);
    }
    return line.holdOf(it.person(), day)
        .<Outcome<Assignment>>map(hold -> new Refused<>(hasOne(hold)))
        .orElseGet(() -> new Accepted<>(it.heldAgain()));
  }

  private static Optional<Refusal> standsInTheWay(SlotLine line, Wish wish, LocalDate day) {
    if (!wish.inCompany()) {
      return Optional.of(
          Refusal.of(SlotReason.PERSON_NOT_IN_COMPANY, new First(Step.INVITE_PERSON)));
    }
    if (!line.allotment().opensOn(day)) return Optional.of(expired(line));
    return line.holdOf(wish.person(), day).map(SlotRules::hasOne);
  }

  private static Refusal hasOne(Assignment hold) {
    return Refusal.of(SlotReason.PERSON_HAS_A_SEAT)
        .with("slot", hold.slot())
        .with("assignedOn", hold.assignedOn());
  }

  private static Given give(
      SlotLine line, int slot, Wish wish, Optional<Assignment> takenBack, LocalDate day) {
    var lockedBefore = day.plus(line.lock());
    return new Given(
        new Assignment(
            wish.id(),
            line.id(),
            slot,
            wish.person(),
            wish.reference(),
            day,
            lockedBefore,
            null,
            null),
        takenBack.map(it -> it.released(day)),
        line.allotment().slots(),
        line.allotment().usableUntil());
  }

  private static Refusal noneFree(SlotLine line, LocalDate day) {
    return line.nextFreeAfter(day).map(SlotRules::coolingDown).orElseGet(() -> full(line, day));
  }

  private static Refusal full(SlotLine line, LocalDate day) {
    var refusal = tooMany(line);
    return line.nextReassignableAfter(day)
        .map(free -> refusal.with("freeOn", free).mend(new WaitUntil(free)))
        .orElse(refusal);
  }

  private static Refusal tooMany(SlotLine line) {
    return Refusal.of(SlotReason.NO_SEAT_FREE, new First(Step.BUY_COMMERCIALLY))
        .with("slots", line.allotment().slots());
  }

  private static Refusal coolingDown(LocalDate freeOn) {
    return Refusal.of(SlotReason.SEAT_COOLING_DOWN, new WaitUntil(freeOn)).with("freeOn", freeOn);
  }

  private static Refusal expired(SlotLine line) {
    return Refusal.of(SlotReason.SEATS_EXPIRED, new First(Step.RENEW_MEMBERSHIP))
        .with("usableUntil", line.allotment().usableUntil());
  }

  private static Refusal notCarriedOver(SlotLine line) {
    return Refusal.of(SlotReason.SEAT_NOT_CARRIED_OVER, new First(Step.BUY_COMMERCIALLY))
        .with("slots", line.allotment().slots());
  }
}
