package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.assignments.domain.Allotment;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.SeatPast;
import guildhall.assignments.domain.SeatPast.DayCount;
import guildhall.assignments.domain.Seating;
import guildhall.assignments.domain.SlotLine;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a line's seats came to day by day, and giving many at once.
class SeatPastTest {

  private static final LineId LINE = new LineId(new UUID(0, 1), "visual-studio-professional");
  private static final Allotment.Year YEAR =
      new Allotment.Year(3, day("2026-09-01"), day("2027-10-01"), day("2027-10-01"));

  @Test
  @Rule({"VST-02", "VST-03"})
  void aSeatCountsAsAssignedFromTheDayItIsGivenAndAsActivatedFromTheDayItIs() {
    var past = new SeatPast(List.of(YEAR), List.of(held(1, "2026-09-05", "2026-09-07", null)));
    assertThat(SeatPast.counts(List.of(past), day("2026-08-30"), day("2026-09-10")))
        .containsExactly(
            new DayCount(day("2026-08-30"), 0, 0, 0),
            new DayCount(day("2026-09-01"), 3, 0, 0),
            new DayCount(day("2026-09-05"), 3, 1, 0),
            new DayCount(day("2026-09-07"), 3, 1, 1),
            new DayCount(day("2026-09-10"), 3, 1, 1));
  }

  @Test
  @Rule("VST-08")
  void aSmallerYearLetsTheYoungestGoAndAnEndedLineHasNone() {
    var smaller = new Allotment.Year(1, day("2027-09-10"), day("2028-10-01"), day("2028-10-01"));
    var two = List.of(held(1, "2026-09-05", null, null), held(2, "2026-09-06", null, null));
    var past = new SeatPast(List.of(YEAR, smaller), two);
    assertThat(SeatPast.counts(List.of(past), day("2027-09-09"), day("2028-10-02")))
        .containsExactly(
            new DayCount(day("2027-09-09"), 3, 2, 0),
            new DayCount(day("2027-09-10"), 1, 1, 0),
            new DayCount(day("2027-10-02"), 1, 1, 0),
            new DayCount(day("2028-10-02"), 0, 0, 0));
  }

  /// Many at once come out as the same ones asked for one after the other.
  @Test
  @Rule({"IMP-02", "VST-01"})
  void seatingManyIsAssigningEachInTurn() {
    var random = new Random(20_261_121);
    for (var round = 0; round < 300; round++) {
      var day = day("2026-10-01").plusDays(random.nextInt(400));
      var line = line(random);
      var seating = new Seating(List.of(line), day);
      var single = line;
      for (var n = 0; n < 6; n++) {
        var person = new PersonId(new UUID(9, random.nextInt(5)));
        var wish = new Wish(UUID.randomUUID(), person, random.nextInt(5) > 0, "");
        var alone = SlotRules.assign(List.of(single), wish, day);
        assertThat(seating.give(wish)).isEqualTo(alone);
        if (alone instanceof Accepted<Given>(var given)) single = after(single, given);
      }
    }
  }

  @Test
  @Rule("BEN-10")
  void theFourthOfThreeIsTold() {
    var line = new SlotLine(LINE, allotment(), Period.ofDays(90), List.of(), Set.of());
    var seating = new Seating(List.of(line), day("2026-10-01"));
    for (var n = 0; n < 3; n++) {
      assertThat(seating.give(wish(n))).isInstanceOf(Accepted.class);
      assertThat(seating.seats(wish(n).person())).isTrue();
    }
    var refused = (Refused<Given>) seating.give(wish(3));
    assertThat(refused.refusal().reason()).isEqualTo(SlotReason.NO_SEAT_FREE);
  }

  private static Wish wish(int n) {
    return new Wish(new UUID(7, n), new PersonId(new UUID(8, n)), true, "");
  }

  private static SlotLine line(Random random) {
    var history = new ArrayList<Assignment>();
    for (var slot = 1; slot <= random.nextInt(4); slot++) {
      var on = day("2026-09-01").plusDays(random.nextInt(200));
      var released = random.nextBoolean() ? on.plusDays(random.nextInt(100)).toString() : null;
      history.add(held(slot, on.toString(), null, released));
    }
    var leavers = random.nextBoolean() ? Set.of(new PersonId(new UUID(9, 1))) : Set.<PersonId>of();
    return new SlotLine(LINE, allotment(), Period.ofDays(90), history, leavers);
  }

  /// The line as it would be read again once the seat was given.
  private static SlotLine after(SlotLine line, Given given) {
    var history = new ArrayList<Assignment>();
    for (var one : line.history()) {
      history.add(given.takenBack().filter(it -> it.id().equals(one.id())).orElse(one));
    }
    history.add(given.assignment());
    return new SlotLine(line.id(), line.allotment(), line.lock(), history, line.leavers());
  }

  private static Allotment allotment() {
    return new Allotment(3, day("2027-10-01"), day("2027-10-01"));
  }

  private static Assignment held(
      int slot, String on, @Nullable String activated, @Nullable String released) {
    return new Assignment(
        new UUID(5, slot),
        LINE,
        slot,
        new PersonId(new UUID(9, slot)),
        "",
        day(on),
        day(on).plusDays(90),
        activated == null ? null : day(activated),
        released == null ? null : day(released));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
