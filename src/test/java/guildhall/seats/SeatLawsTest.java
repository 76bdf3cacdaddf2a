package guildhall.seats;

import static guildhall.seats.SeatTries.day;
import static guildhall.seats.SeatTries.poured;
import static guildhall.seats.SeatTries.redeem;
import static guildhall.seats.SeatTries.seats;
import static guildhall.seats.SeatTries.tokenOf;
import static guildhall.seats.domain.Mode.ADD_SEATS;
import static guildhall.seats.domain.Mode.EXTEND;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.SeatSubscription;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Section 13.5 of the rule catalogue: what holds for every token, every subscription, every day.
class SeatLawsTest {

  private static final int CASES = 100_000;

  /// @param add the seats of a token
  private record Case(LocalDate on, SeatSubscription held, int add) {

    long left() {
      return held.holding().daysLeftOn(on);
    }

    long term() {
      return ChronoUnit.DAYS.between(on, on.plusMonths(12));
    }

    Pouring added() {
      return poured(redeem(tokenOf(add), held, ADD_SEATS, on));
    }

    static Case drawn(Random random) {
      var on = day("2016-01-01").plusDays(random.nextInt(4000));
      return new Case(
          on,
          seats(1 + random.nextInt(500), on.plusDays(random.nextInt(900))),
          1 + random.nextInt(500));
    }
  }

  private static void forEveryCase(Consumer<Case> law) {
    var random = new Random(13_5);
    for (int i = 0; i < CASES; i++) law.accept(Case.drawn(random));
  }

  @Test
  @Rule({"CLD-05", "CLD-06", "CLD-15"})
  void addingAddsEverySeatAndExtendingNone() {
    forEveryCase(
        it -> {
          assertThat(it.added().after().seats()).isEqualTo(it.held.holding().seats() + it.add);
          if (redeem(tokenOf(it.add), it.held, EXTEND, it.on)
              instanceof Accepted<Pouring>(var to)) {
            assertThat(to.after().seats()).isEqualTo(it.held.holding().seats());
            assertThat(to.after().endsOn()).isAfterOrEqualTo(it.held.holding().endsOn());
          } else {
            assertThat(it.add).isGreaterThan(3 * it.held.holding().seats());
          }
        });
  }

  @Test
  @Rule({"CLD-06", "CLD-07", "CON-14"})
  void theNewTimeLeftLiesBetweenTheTwoItAverages() {
    forEveryCase(
        it ->
            assertThat(it.added().after().daysLeftOn(it.on))
                .isBetween(Math.min(it.left(), it.term()), Math.max(it.left(), it.term())));
  }

  @Test
  @Rule("CLD-06")
  void addingNeitherLosesNorMakesSeatDaysBeyondTheRoundingItRecords() {
    forEveryCase(
        it -> {
          var after = it.added();
          var poured = it.held.holding().seatDaysLeftOn(it.on) + it.add * it.term();
          assertThat(after.after().seatDaysLeftOn(it.on) + after.seatDaysLeftOver())
              .isEqualTo(poured);
          assertThat(after.seatDaysLeftOver()).isBetween(0L, after.after().seats() - 1L);
        });
  }

  @Test
  @Rule("CLD-06")
  void twoTokensAddedOnOneDayComeToTheSameInEitherOrder() {
    var random = new Random(4);
    forEveryCase(
        it -> {
          var other = 1 + random.nextInt(500);
          var oneWay = then(it, it.add, other);
          var otherWay = then(it, other, it.add);
          assertThat(oneWay.seats()).isEqualTo(otherWay.seats());
          assertThat(ChronoUnit.DAYS.between(oneWay.endsOn(), otherWay.endsOn()))
              .isBetween(-1L, 1L);
        });
  }

  private static Holding then(Case it, int first, int second) {
    var between = poured(redeem(tokenOf(first), it.held, ADD_SEATS, it.on));
    var into = it.held.holding(between.after());
    return poured(redeem(tokenOf(second), into, ADD_SEATS, it.on)).after();
  }

  @Test
  @Rule("CLD-06")
  void whatATokenExtendsByGrowsWithItsSeatsAlone() {
    var random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      var held = 1 + random.nextInt(400);
      var token = 1 + random.nextInt(3 * held);
      var ends = day("2016-01-01").plusDays(random.nextInt(4000));
      var after = poured(redeem(tokenOf(token), seats(held, ends), EXTEND, ends)).after().endsOn();

      assertThat(after)
          .isAfterOrEqualTo(ends.plusMonths(12L * token / held))
          .isBefore(ends.plusMonths(12L * token / held + 1));
      var byTheYear = ChronoUnit.DAYS.between(ends, after) - 365.2425 * token / held;
      assertThat(byTheYear).as("off a straight line by the calendar only").isBetween(-4.0, 4.0);
    }
  }

  @Test
  @Rule("CLD-06")
  void aTokenExtendsByWholeYearsWhereTheSeatsDivide() {
    forEveryCase(
        it -> {
          for (int years = 1; years <= 3; years++) {
            var token = tokenOf(it.held.holding().seats() * years);
            var after = poured(redeem(token, it.held, EXTEND, it.on));
            var ends = it.held.holding().endsOn();
            assertThat(after.after().endsOn()).isEqualTo(ends.plusMonths(12L * years));
            assertThat(after.seatDaysLeftOver()).isZero();
          }
        });
  }

  @Test
  @Rule({"CLD-04", "CLD-06"})
  void extendingIsRefusedExactlyBeyondThreeTimesTheSeats() {
    forEveryCase(
        it -> {
          var outcome = redeem(tokenOf(it.add), it.held, EXTEND, it.on);
          var tooMany = it.add > 3 * it.held.holding().seats();
          assertThat(outcome).isInstanceOf(tooMany ? Refused.class : Accepted.class);
        });
  }
}
