package guildhall.seats;

import static guildhall.seats.SeatTries.day;
import static guildhall.seats.SeatTries.poured;
import static guildhall.seats.SeatTries.reason;
import static guildhall.seats.SeatTries.redeem;
import static guildhall.seats.SeatTries.seats;
import static guildhall.seats.SeatTries.token;
import static guildhall.seats.SeatTries.tokenOf;
import static guildhall.seats.domain.Mode.ADD_SEATS;
import static guildhall.seats.domain.Mode.EXTEND;
import static guildhall.seats.domain.Mode.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.RedemptionPolicy;
import guildhall.seats.domain.SeatRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 13.1, 13.4 and 13.6 of the rule catalogue, to the day.
class SeatRulesTest {

  @Test
  @Rule({"CLD-02", "CLD-03", "BEN-05"})
  void aFirstTokenGivesItsSeatsForTwelveMonths() {
    assertThat(redeem(tokenOf(25), null, NEW, day("2020-12-01")))
        .extracting(SeatTries::poured)
        .isEqualTo(new Pouring(null, new Holding(25, day("2021-12-01")), 0));
  }

  @ParameterizedTest(name = "{0} seats until {1}, {3} added on {2}: {4} until {5}")
  @CsvSource({
    "25,  2021-07-01, 2021-01-01, 25,  50,  2021-10-01, 0",
    "100, 2021-03-01, 2021-01-01, 100, 200, 2021-08-01, 0",
    "10,  2021-04-01, 2021-01-01, 5,   15,  2021-07-01, 10",
    "75,  2021-04-01, 2020-10-01, 25,  100, 2021-05-16, 75",
    "5,   2023-01-01, 2021-01-01, 5,   10,  2022-07-02, 5"
  })
  @Rule({"CLD-06", "CLD-07", "CON-14"})
  void addingSharesTheDaysOutOverAllSeats(
      int held, String endsOn, String on, int added, String seats, String newEnd, long leftOver) {
    var after = poured(redeem(tokenOf(added), seats(held, endsOn), ADD_SEATS, day(on)));

    assertThat(after)
        .isEqualTo(
            new Pouring(
                new Holding(held, day(endsOn)),
                new Holding(Integer.parseInt(seats), day(newEnd)),
                leftOver));
  }

  @ParameterizedTest(name = "{0} seats until 31 March 2021 extended by a token of {1}: until {2}")
  @CsvSource({
    "100, 25,  2021-06-30",
    "100, 100, 2022-03-31",
    "5,   10,  2023-03-31",
    "5,   15,  2024-03-31",
    "8,   5,   2021-11-15"
  })
  @Rule({"CLD-06", "CON-13"})
  void extendingLaysTheMonthsEndToEnd(int held, int seats, String newEnd) {
    for (var on : new String[] {"2020-05-07", "2021-03-31"}) {
      var after = poured(redeem(tokenOf(seats), seats(held, "2021-03-31"), EXTEND, day(on)));

      assertThat(after.after()).isEqualTo(new Holding(held, day(newEnd)));
    }
  }

  @Test
  @Rule("CLD-06")
  void aTokenOfMoreThanThreeTimesTheSeatsCannotExtendAndIsKept() {
    var sixteen = tokenOf(16);

    assertThat(reason(redeem(sixteen, seats(5, "2021-03-31"), EXTEND, day("2021-01-01"))))
        .isEqualTo("TOKEN_HAS_TOO_MANY_SEATS");
    assertThat(poured(redeem(sixteen, seats(5, "2021-03-31"), ADD_SEATS, day("2021-01-01"))))
        .extracting(it -> it.after().seats())
        .isEqualTo(21);
  }

  @Test
  @Rule({"CLD-06", "CLD-07"})
  void theClassicMistakeIsAddingWhereExtendingWasMeant() {
    var held = seats(25, day("2021-01-01").plusDays(30));

    var added = poured(redeem(tokenOf(25), held, ADD_SEATS, day("2021-01-01")));
    var extended = poured(redeem(tokenOf(25), held, EXTEND, day("2021-01-01")));

    assertThat(added.after()).isEqualTo(new Holding(50, day("2021-01-01").plusDays(197)));
    assertThat(extended.after()).isEqualTo(new Holding(25, day("2021-01-01").plusDays(395)));
  }

  @Test
  @Rule("CLD-06")
  void inTheTenthMonthOneHundredAddedToOneHundredMoveTheEndByFiveMonths() {
    var after = redeem(tokenOf(100), seats(100, "2021-03-01"), ADD_SEATS, day("2021-01-01"));

    assertThat(poured(after).after().endsOn()).isEqualTo(day("2021-03-01").plusMonths(5));
  }

  @Test
  @Rule({"CLD-03", "CLD-14"})
  void theEndDateStillRunsAndTheDayAfterOnlyNewIsLeft() {
    var ending = seats(10, "2021-06-30");

    var onTheLastDay = poured(redeem(tokenOf(10), ending, ADD_SEATS, day("2021-06-30")));
    assertThat(onTheLastDay.after()).isEqualTo(new Holding(20, day("2021-06-30").plusDays(182)));
    assertThat(poured(redeem(tokenOf(10), ending, EXTEND, day("2021-06-30"))).after().endsOn())
        .isEqualTo("2022-06-30");
    for (var mode : new Mode[] {ADD_SEATS, EXTEND}) {
      assertThat(reason(redeem(tokenOf(10), ending, mode, day("2021-07-01"))))
          .isEqualTo("SUBSCRIPTION_HAS_ENDED");
    }
    assertThat(poured(redeem(tokenOf(7), ending, NEW, day("2021-07-01"))))
        .isEqualTo(new Pouring(null, new Holding(7, day("2022-07-01")), 0));
  }

  @Test
  @Rule({"BEN-04", "BEN-05", "CON-05"})
  void aTokenRedeemedOnItsLastDayStillRunsAWholeYear() {
    var token = token(25, day("2020-02-01"), day("2021-01-31"));

    assertThat(poured(redeem(token, null, NEW, day("2020-12-01"))).after().endsOn())
        .isEqualTo("2021-12-01");
    assertThat(poured(redeem(token, null, NEW, day("2021-01-31"))).after().endsOn())
        .isEqualTo("2022-01-31");
    assertThat(reason(redeem(token, null, NEW, day("2021-02-01"))))
        .isEqualTo("TOKEN_WAITS_FOR_RENEWAL");
  }

  @Test
  @Rule("BEN-05")
  void leapDaysCountAsTheCalendarHasThem() {
    assertThat(poured(redeem(tokenOf(1), null, NEW, day("2020-02-29"))).after().endsOn())
        .isEqualTo("2021-02-28");
    assertThat(poured(redeem(tokenOf(1), null, NEW, day("2019-02-28"))).after().endsOn())
        .isEqualTo("2020-02-28");
    var over = redeem(tokenOf(10), seats(10, "2020-02-29"), EXTEND, day("2020-02-01"));
    assertThat(poured(over).after().endsOn()).isEqualTo("2021-02-28");
    var leapYear = redeem(tokenOf(1), seats(1, "2020-01-01"), ADD_SEATS, day("2020-01-01"));
    assertThat(poured(leapYear).after().endsOn()).isEqualTo(day("2020-01-01").plusDays(183));
  }

  @Test
  @Rule({"CON-13", "CLD-06"})
  void whatTheSourcesLeaveOpenIsASwitch() {
    var today = day("2021-01-01");
    var atLeast = new SeatRules(new RedemptionPolicy(3, false, false, true));
    var capped = new SeatRules(new RedemptionPolicy(3, false, true, false));

    var few = atLeast.redeem(tokenOf(25), seats(100, today), EXTEND, SeatTries.OWN, today);
    assertThat(reason(few)).isEqualTo("TOKEN_HAS_TOO_FEW_SEATS");
    var far = seats(5, "2021-03-31");
    assertThat(reason(capped.redeem(tokenOf(15), far, EXTEND, SeatTries.OWN, today)))
        .isEqualTo("END_TOO_FAR_AWAY");
    var near = seats(5, "2021-01-01");
    assertThat(poured(capped.redeem(tokenOf(15), near, EXTEND, SeatTries.OWN, today)).after())
        .isEqualTo(new Holding(5, day("2024-01-01")));
  }
}
