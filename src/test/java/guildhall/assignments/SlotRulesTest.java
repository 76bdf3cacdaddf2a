package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.assignments.domain.Allotment;
import guildhall.assignments.domain.Allotment.Year;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.Slot;
import guildhall.assignments.domain.SlotLine;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotRulesTest {

  private static final LineId LINE = new LineId(new UUID(0, 1), "VISUAL_STUDIO_PROFESSIONAL");
  private static final Period LOCK = Period.ofDays(90);
  private static final PersonId DUNLIN = person(1);
  private static final PersonId SISKIN = person(2);
  private static final PersonId WHIMBREL = person(3);
  private static final PersonId SMEW = person(4);

  @Test
  @Rule("VST-04")
  void aSlotGivenOnNewYearsDayIsRefusedToAnotherOnTheLastOfMarchAndAllowedOnTheNextDay() {
    var held = given(line(1), DUNLIN, "2021-01-01");
    var line = line(1, held);

    var early = refusal(reassign(line, held, SISKIN, "2021-03-31"));
    assertThat(early.reason()).isEqualTo(SlotReason.SEAT_COOLING_DOWN);
    assertThat(early.facts()).containsEntry("freeOn", day("2021-04-01"));
    assertThat(early.remedies()).containsExactly(new WaitUntil(day("2021-04-01")));

    var later = accepted(reassign(line, held, SISKIN, "2021-04-01"));
    assertThat(later.assignment().slot()).isEqualTo(1);
    assertThat(later.assignment().person()).isEqualTo(SISKIN);
    assertThat(later.takenBack().orElseThrow().releasedOn()).isEqualTo(day("2021-04-01"));
  }

  @Test
  @Rule({"VST-04", "CON-15"})
  void whoeverGetsTheSlotNextStartsNinetyDaysAnew() {
    var first = given(line(1), DUNLIN, "2021-01-01");
    var change = accepted(reassign(line(1, first), first, SISKIN, "2021-04-01"));
    var line = line(1, change.takenBack().orElseThrow(), change.assignment());

    assertThat(change.assignment().lockedBefore()).isEqualTo(day("2021-06-30"));
    assertThat(reason(reassign(line, change.assignment(), SMEW, "2021-06-29")))
        .isEqualTo(SlotReason.SEAT_COOLING_DOWN);
    accepted(reassign(line, change.assignment(), SMEW, "2021-06-30"));
  }

  @Test
  @Rule("VST-04")
  void takingASlotBackDoesNotFreeItAnyEarlier() {
    var held = given(line(1), DUNLIN, "2021-01-01");
    var line = line(1, accepted(SlotRules.release(held, day("2021-01-10"))));

    var early = refusal(assign(line, SISKIN, "2021-03-31"));
    assertThat(early.reason()).isEqualTo(SlotReason.SEAT_COOLING_DOWN);
    assertThat(early.facts()).containsEntry("freeOn", day("2021-04-01"));
    assertThat(accepted(assign(line, SISKIN, "2021-04-01")).assignment().slot()).isEqualTo(1);
  }

  @Test
  @Rule("VST-04")
  void takingASlotBackIsUndoneOnTheSameDayAndNoLater() {
    var held = given(line(1), DUNLIN, "2021-01-01");
    var gone = accepted(SlotRules.release(held, day("2021-01-10")));
    var line = line(1, gone);

    assertThat(accepted(SlotRules.undoRelease(line, gone, day("2021-01-10")))).isEqualTo(held);
    assertThat(reason(SlotRules.undoRelease(line, gone, day("2021-01-11"))))
        .isEqualTo(SlotReason.UNDO_ONLY_THE_SAME_DAY);
  }

  @Test
  @Rule({"VST-04", "VST-01"})
  void aSlotSomeoneElseHasByNowIsNotTakenFromThem() {
    var first = given(line(1), DUNLIN, "2021-01-01");
    var gone = accepted(SlotRules.release(first, day("2021-04-01")));
    var next = accepted(assign(line(1, gone), SISKIN, "2021-04-01")).assignment();
    assertThat(reason(SlotRules.undoRelease(line(1, gone, next), gone, day("2021-04-01"))))
        .isEqualTo(SlotReason.SEAT_HANDED_ON);

    var other = accepted(assign(line(2, gone), SISKIN, "2021-04-01")).assignment();
    var again = accepted(assign(line(2, gone, other), DUNLIN, "2021-04-01")).assignment();
    var elsewhere = line(2, gone, again);
    assertThat(reason(SlotRules.undoRelease(elsewhere, gone, day("2021-04-01"))))
        .isEqualTo(SlotReason.PERSON_HAS_A_SEAT);
    var left = new SlotLine(LINE, line(1).allotment(), LOCK, List.of(gone), Set.of(DUNLIN));
    assertThat(reason(SlotRules.undoRelease(left, gone, day("2021-04-01"))))
        .isEqualTo(SlotReason.PERSON_NOT_IN_COMPANY);
    assertThat(reason(SlotRules.undoRelease(List.of(line(1)), gone.id(), day("2021-04-01"))))
        .isEqualTo(SlotReason.ASSIGNMENT_NOT_FOUND);
  }

  @ParameterizedTest
  @Rule("VST-04")
  @CsvSource({
    "2020-02-29, 2020-05-29",
    "2019-12-01, 2020-02-29",
    "2020-12-01, 2021-03-01",
    "2021-01-31, 2021-05-01"
  })
  void ninetyDaysAreCountedAsDaysAcrossMonthEndsAndLeapDays(LocalDate given, LocalDate free) {
    var held = given(line(1), DUNLIN, given.toString());
    assertThat(held.lockedBefore()).isEqualTo(free);
    assertThat(held.lockedOn(free.minusDays(1))).isTrue();
    assertThat(held.lockedOn(free)).isFalse();
  }

  @Test
  @Rule({"BEN-06", "VST-06"})
  void aSlotCanBeGivenActivatedAndUsedThroughThirtyDaysBeyondTheRenewalDate() {
    var line = lineUntil(3, "2021-03-02");
    var held = given(line, DUNLIN, "2021-03-02");
    var withHolder = new SlotLine(LINE, line.allotment(), line.lock(), List.of(held), Set.of());

    assertThat(accepted(activate(withHolder, held, DUNLIN, "2021-03-02")).activatedOn())
        .isEqualTo(day("2021-03-02"));
    assertThat(states(withHolder, "2021-03-02")).contains(Slot.State.ASSIGNED);

    var late = refusal(assign(line, SISKIN, "2021-03-03"));
    assertThat(late.reason()).isEqualTo(SlotReason.SEATS_EXPIRED);
    assertThat(late.facts()).containsEntry("usableUntil", day("2021-03-02"));
    assertThat(late.remedies()).containsExactly(new First(Step.RENEW_MEMBERSHIP));
    assertThat(reason(activate(withHolder, held, DUNLIN, "2021-03-03")))
        .isEqualTo(SlotReason.SEATS_EXPIRED);
    assertThat(states(withHolder, "2021-03-03")).containsExactly(Slot.State.EXPIRED);
  }

  @Test
  @Rule("VST-02")
  void aSlotCountsOnlyOnceItsOwnPersonHasActivatedIt() {
    var held = given(line(1), DUNLIN, "2021-01-01");
    assertThat(states(line(1, held), "2021-01-02")).containsExactly(Slot.State.ASSIGNED);
    assertThat(reason(activate(line(1, held), held, SISKIN, "2021-01-02")))
        .isEqualTo(SlotReason.NOT_YOUR_SEAT);

    var active = accepted(activate(line(1, held), held, DUNLIN, "2021-01-02"));
    assertThat(states(line(1, active), "2021-01-01")).containsExactly(Slot.State.ASSIGNED);
    assertThat(states(line(1, active), "2021-01-02")).containsExactly(Slot.State.ACTIVATED);
    assertThat(reason(activate(line(1, active), active, DUNLIN, "2021-01-03")))
        .isEqualTo(SlotReason.SEAT_ALREADY_ACTIVATED);
  }

  @Test
  @Rule("VST-04")
  void aSlotTakenBackIsNeitherActivatedNorTakenBackAgain() {
    var gone = accepted(SlotRules.release(given(line(1), DUNLIN, "2021-01-01"), day("2021-01-05")));
    assertThat(reason(activate(line(1, gone), gone, DUNLIN, "2021-01-05")))
        .isEqualTo(SlotReason.SEAT_TAKEN_BACK);
    assertThat(reason(SlotRules.release(gone, day("2021-01-06"))))
        .isEqualTo(SlotReason.SEAT_TAKEN_BACK);
    assertThat(reason(reassign(line(1, gone), gone, SISKIN, "2021-06-01")))
        .isEqualTo(SlotReason.SEAT_TAKEN_BACK);
  }

  @Test
  @Rule("VST-01")
  void someoneWhoIsNotOfTheCompanyHasToBeInvitedFirst() {
    var stranger = new Wish(UUID.randomUUID(), SMEW, false, "");
    var refusal = refusal(SlotRules.assign(line(1), stranger, day("2021-01-01")));
    assertThat(refusal.reason()).isEqualTo(SlotReason.PERSON_NOT_IN_COMPANY);
    assertThat(refusal.remedies()).containsExactly(new First(Step.INVITE_PERSON));
  }

  @Test
  @Rule("VST-01")
  void nobodyHoldsTwoSlotsOfOneLine() {
    var held = given(line(3), DUNLIN, "2021-01-01");
    assertThat(reason(assign(line(3, held), DUNLIN, "2021-01-02")))
        .isEqualTo(SlotReason.PERSON_HAS_A_SEAT);
  }

  @Test
  @Rule("BEN-10")
  void whenEverySlotIsHeldTheAnswerNamesTheFirstDayOneCanChangeHands() {
    var one = given(line(2), DUNLIN, "2021-01-01");
    var two = given(line(2, one), SISKIN, "2021-02-01");
    assertThat(two.slot()).isEqualTo(2);

    var full = refusal(assign(line(2, one, two), SMEW, "2021-02-02"));
    assertThat(full.reason()).isEqualTo(SlotReason.NO_SEAT_FREE);
    assertThat(full.facts()).containsEntry("slots", 2).containsEntry("freeOn", day("2021-04-01"));
    assertThat(full.remedies())
        .containsExactly(new First(Step.BUY_COMMERCIALLY), new WaitUntil(day("2021-04-01")));
  }

  @Test
  @Rule("VST-08")
  void aSmallerYearKeepsTheOldestAssignmentsInTheirSeats() {
    var held = threeInARow();
    var smaller = line(2, held.toArray(Assignment[]::new));

    assertThat(smaller.seatedOn(day("2021-09-10"))).containsExactly(held.get(0), held.get(1));
    assertThat(states(smaller, "2021-09-10"))
        .containsExactly(Slot.State.ASSIGNED, Slot.State.ASSIGNED, Slot.State.EXPIRED);
    assertThat(reason(activate(smaller, held.get(2), WHIMBREL, "2021-09-10")))
        .isEqualTo(SlotReason.SEAT_NOT_CARRIED_OVER);
    assertThat(reason(reassign(smaller, held.get(2), SMEW, "2021-09-10")))
        .isEqualTo(SlotReason.SEAT_NOT_CARRIED_OVER);
    assertThat(reason(reassign(smaller, held.get(0), SMEW, "2021-09-10")))
        .isEqualTo(SlotReason.NO_SEAT_FREE);
  }

  @Test
  @Rule("VST-08")
  void aNewYearOfTheSameSizeLeavesEveryoneSeated() {
    var held = threeInARow();
    var next = line(3, held.toArray(Assignment[]::new));
    assertThat(next.seatedOn(day("2021-12-01"))).containsExactlyElementsOf(held);
  }

  @Test
  @Rule("VST-08")
  void whenAnOlderHolderGivesUpTheNextOldestMovesUp() {
    var held = threeInARow();
    var gone = accepted(SlotRules.release(held.get(0), day("2021-09-10")));
    var smaller = line(2, gone, held.get(1), held.get(2));
    assertThat(smaller.seatedOn(day("2021-09-10"))).containsExactly(held.get(1), held.get(2));
  }

  @Test
  void aSlotThatCoolsDownWhileTheLineIsStillTooFullDoesNotCountAsFreeOnTheFirstDay() {
    var held = new ArrayList<>(threeInARow());
    held.set(2, accepted(SlotRules.release(held.get(2), day("2021-02-10"))));
    held.set(1, accepted(SlotRules.release(held.get(1), day("2021-02-10"))));
    var line = line(2, held.toArray(Assignment[]::new));
    var refusal = refusal(assign(line, SMEW, "2021-02-10"));
    // Slots 2 and 3 cool until 11 and 21 April; with two slots in all, the first makes no room yet.
    assertThat(refusal.facts()).containsEntry("freeOn", day("2021-05-02"));
  }

  @Test
  @Rule("VST-04")
  void aLeaversSlotStaysLockedUntilDayNinetyAndIsThenFree() {
    var held = given(line(1), DUNLIN, "2021-01-01");
    var left = new SlotLine(LINE, line(1).allotment(), LOCK, List.of(held), Set.of(DUNLIN));

    assertThat(states(left, "2021-03-31")).containsExactly(Slot.State.COOLING_DOWN);
    assertThat(reason(assign(left, SISKIN, "2021-03-31"))).isEqualTo(SlotReason.SEAT_COOLING_DOWN);
    assertThat(states(left, "2021-04-01")).containsExactly(Slot.State.FREE);
    var change = accepted(assign(left, SISKIN, "2021-04-01"));
    assertThat(change.takenBack().orElseThrow().releasedOn()).isEqualTo(day("2021-04-01"));
  }

  @Test
  @Rule("REN-13")
  void theNewestYearBegunSaysHowManySlotsThereAre() {
    var first = new Year(3, day("2020-09-01"), day("2021-10-01"), day("2021-10-01"));
    var more = new Year(2, day("2021-01-15"), day("2021-10-01"), day("2021-10-01"));
    var next = new Year(2, day("2021-09-10"), day("2022-10-01"), day("2022-10-01"));
    var years = List.of(first, more, next);

    assertThat(Allotment.newest(years, day("2020-08-31"))).isEmpty();
    assertThat(slotsOf(years, "2020-09-01")).isEqualTo(3);
    assertThat(slotsOf(years, "2021-09-09")).isEqualTo(5);
    assertThat(slotsOf(years, "2021-09-10")).isEqualTo(2);
  }

  @Test
  @Rule("BEN-03")
  void withoutAnyGrantThereIsNothingToGive() {
    assertThat(reason(SlotRules.assign(List.of(), wish(DUNLIN), day("2021-01-01"))))
        .isEqualTo(SlotReason.SEATS_NOT_GRANTED);
  }

  @Test
  void ofTwoLinesTheOneWithAFreeSlotGivesIt() {
    var full = line(1, given(line(1), DUNLIN, "2021-01-01"));
    var room = lineUntil(2, "2021-12-01");
    var given = SlotRules.assign(List.of(full, room), wish(SISKIN), day("2021-02-01"));
    assertThat(accepted(given).usableUntil()).isEqualTo(day("2021-12-01"));
    assertThat(reason(SlotRules.assign(List.of(full), wish(SISKIN), day("2021-02-01"))))
        .isEqualTo(SlotReason.NO_SEAT_FREE);
  }

  @Test
  void anEndedLineShowsOnlyThoseWhoStillHoldASlot() {
    var line = lineUntil(3, "2021-03-02");
    var held = given(line, DUNLIN, "2021-01-01");
    var ended = new SlotLine(LINE, line.allotment(), line.lock(), List.of(held), Set.of());
    assertThat(ended.slotsOn(day("2021-03-02"))).hasSize(3);
    assertThat(ended.slotsOn(day("2021-03-03")))
        .singleElement()
        .extracting(Slot::state, Slot::number)
        .containsExactly(Slot.State.EXPIRED, 1);
  }

  /// Slots 1 to 3, given on 1 January, 21 January and 1 February 2021.
  private static List<Assignment> threeInARow() {
    var one = given(line(3), DUNLIN, "2021-01-01");
    var two = given(line(3, one), SISKIN, "2021-01-21");
    var three = given(line(3, one, two), WHIMBREL, "2021-02-01");
    return List.of(one, two, three);
  }

  private static int slotsOf(List<Year> years, String on) {
    return Allotment.newest(years, day(on)).orElseThrow().slots();
  }

  private static SlotLine line(int slots, Assignment... history) {
    var ends = day("2022-10-01");
    return new SlotLine(LINE, new Allotment(slots, ends, ends), LOCK, List.of(history), Set.of());
  }

  private static SlotLine lineUntil(int slots, String lastDay) {
    return new SlotLine(
        LINE, new Allotment(slots, day(lastDay), day(lastDay)), LOCK, List.of(), Set.of());
  }

  private static Assignment given(SlotLine line, PersonId person, String on) {
    return accepted(assign(line, person, on)).assignment();
  }

  private static Outcome<Given> assign(SlotLine line, PersonId person, String on) {
    return SlotRules.assign(line, wish(person), day(on));
  }

  private static Outcome<Given> reassign(SlotLine line, Assignment from, PersonId to, String on) {
    return SlotRules.reassign(line, from, wish(to), day(on));
  }

  private static Outcome<Assignment> activate(
      SlotLine line, Assignment it, PersonId by, String on) {
    return SlotRules.activate(line, it, by, day(on));
  }

  private static Wish wish(PersonId person) {
    return new Wish(UUID.randomUUID(), person, true, "");
  }

  private static List<Slot.State> states(SlotLine line, String on) {
    return line.slotsOn(day(on)).stream().map(Slot::state).toList();
  }

  private static PersonId person(int n) {
    return new PersonId(new UUID(7, n));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private static Refusal refusal(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).refusal();
  }

  private static guildhall.kernel.Reason reason(Outcome<?> outcome) {
    return refusal(outcome).reason();
  }
}
