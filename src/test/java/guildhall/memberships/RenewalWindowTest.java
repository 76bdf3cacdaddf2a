package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.ReminderRule;
import guildhall.memberships.domain.RenewalRhythm;
import guildhall.memberships.domain.Standing.Active;
import guildhall.memberships.domain.Standing.InGrace;
import guildhall.memberships.domain.Standing.Label;
import guildhall.memberships.domain.Standing.Lapsed;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWindowTest {

  private static final RenewalRhythm DAYS = rhythm(Period.ofDays(365));
  private static final RenewalRhythm YEARS = rhythm(Period.ofYears(1));
  private static final ReminderRule BEFORE = new ReminderRule("ANNIVERSARY_NEAR", -15);
  private static final ReminderRule AFTER = new ReminderRule("WINDOW_CLOSING", 23);

  private static RenewalRhythm rhythm(Period step) {
    return new RenewalRhythm(Period.ofYears(1), step, 1, 30);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /// The table of section 1, row by row; the last column is counted in calendar years.
  @Rule({"REN-01", "REN-02", "REN-05", "REN-06", "REN-09"})
  @ParameterizedTest
  @CsvSource({
    "2018-09-01, 2019-09-01, 2019-08-17, 2019-09-02, 2019-10-01, 2019-09-24, 2019-10-02,"
        + " 2020-08-31, 2020-09-01",
    "2020-09-01, 2021-09-01, 2021-08-17, 2021-09-02, 2021-10-01, 2021-09-24, 2021-10-02,"
        + " 2022-09-01, 2022-09-01",
    "2017-10-15, 2018-10-15, 2018-09-30, 2018-10-16, 2018-11-14, 2018-11-07, 2018-11-15,"
        + " 2019-10-15, 2019-10-15",
    "2019-06-22, 2020-06-22, 2020-06-07, 2020-06-23, 2020-07-22, 2020-07-15, 2020-07-23,"
        + " 2021-06-22, 2021-06-22",
    "2020-02-29, 2021-02-28, 2021-02-13, 2021-03-01, 2021-03-30, 2021-03-23, 2021-03-31,"
        + " 2022-02-28, 2022-02-28"
  })
  void theTableOfTheCatalogueHoldsToTheDay(
      LocalDate bought,
      LocalDate anniversary,
      LocalDate reminder1,
      LocalDate opens,
      LocalDate closes,
      LocalDate reminder2,
      LocalDate lapses,
      LocalDate nextByDays,
      LocalDate nextByYears) {
    var year = MembershipYear.first(bought, DAYS, 1);
    var window = year.window();
    assertThat(year.anniversary().on()).isEqualTo(anniversary);
    assertThat(BEFORE.dueOn(window)).isEqualTo(reminder1);
    assertThat(window.opensOn()).isEqualTo(opens);
    assertThat(window.closesOn()).isEqualTo(closes);
    assertThat(AFTER.dueOn(window)).isEqualTo(reminder2);
    assertThat(window.lapsesOn()).isEqualTo(lapses);
    assertThat(year.renewed(opens, DAYS, 1).anniversary().on()).isEqualTo(nextByDays);
    var inYears = MembershipYear.first(bought, YEARS, 1);
    assertThat(inYears.renewed(opens, YEARS, 1).anniversary().on()).isEqualTo(nextByYears);
  }

  @Rule("REN-05")
  @ParameterizedTest
  @CsvSource({
    "2019-09-01, 2020-08-31",
    "2023-09-01, 2024-08-31",
    "2019-07-01, 2020-06-30",
    "2021-09-01, 2022-09-01"
  })
  void theNextAnniversaryIs365DaysLater(LocalDate anniversary, LocalDate next) {
    var year = MembershipYear.first(anniversary.minusYears(1), DAYS, 1);
    assertThat(year.renewed(anniversary.plusDays(24), DAYS, 1).anniversary().on()).isEqualTo(next);
  }

  @Rule("REN-05")
  @Test
  void theDayOfPaymentDoesNotMoveTheNextAnniversary() {
    var year = MembershipYear.first(day("2020-09-01"), DAYS, 1);
    for (var paid = day("2021-09-02"); !paid.isAfter(day("2021-10-01")); paid = paid.plusDays(1)) {
      assertThat(year.renewed(paid, DAYS, 1).anniversary().on()).isEqualTo(day("2022-09-01"));
    }
  }

  @Rule({"REN-01", "REN-04", "REN-06"})
  @Test
  void activeThroughTheAnniversaryInGraceForThirtyDaysThenLapsed() {
    var window = DAYS.windowAfter(day("2021-09-01"));
    assertThat(window.standingOn(day("2021-09-01"))).isEqualTo(new Active());
    assertThat(window.standingOn(day("2021-09-02"))).isEqualTo(new InGrace(day("2021-10-01")));
    assertThat(window.standingOn(day("2021-10-01"))).isEqualTo(new InGrace(day("2021-10-01")));
    assertThat(window.standingOn(day("2021-10-02"))).isEqualTo(new Lapsed(day("2021-10-02")));
    assertThat(window.isOpenOn(day("2021-09-01"))).isFalse();
    assertThat(window.isOpenOn(day("2021-09-02"))).isTrue();
    assertThat(window.isOpenOn(day("2021-10-01"))).isTrue();
    assertThat(window.isOpenOn(day("2021-10-02"))).isFalse();
    assertThat(new InGrace(day("2021-10-01")).label()).isEqualTo(Label.IN_GRACE_PERIOD);
  }

  @Rule("REN-01")
  @Test
  void boughtOn29FebruaryTheAnniversaryIs28FebruaryAndStaysThereByYears() {
    var year = MembershipYear.first(day("2020-02-29"), YEARS, 1);
    assertThat(year.anniversary().on()).isEqualTo(day("2021-02-28"));
    for (var renewals = 1; renewals <= 8; renewals++) {
      year = year.renewed(year.window().opensOn(), YEARS, 1);
      assertThat(year.anniversary().on()).isEqualTo(day("2021-02-28").plusYears(renewals));
    }
  }

  @Rule("REN-05")
  @Test
  void steps365DaysPass29FebruaryByOneDayEach() {
    var year = MembershipYear.first(day("2022-03-01"), DAYS, 1);
    year = year.renewed(day("2023-03-02"), DAYS, 1);
    assertThat(year.anniversary().on()).isEqualTo(day("2024-02-29"));
    year = year.renewed(day("2024-03-10"), DAYS, 1);
    assertThat(year.anniversary().on()).isEqualTo(day("2025-02-28"));
  }

  @Test
  void whenTheProgramChangesItsStepCountingGoesOnFromTheLastAnniversary() {
    var year = MembershipYear.first(day("2018-09-01"), DAYS, 1).renewed(day("2019-09-05"), DAYS, 1);
    assertThat(year.anniversary().on()).isEqualTo(day("2020-08-31"));
    var changed = year.renewed(day("2020-09-05"), YEARS, 2);
    assertThat(changed.anniversary().on()).isEqualTo(day("2021-08-31"));
    assertThat(changed.renewed(day("2021-09-05"), YEARS, 2).anniversary().on())
        .isEqualTo(day("2022-08-31"));
  }

  @Test
  void lawsOfTheWindowHoldForAnyPurchaseDayAndBothSteps() {
    var random = new Random(20210901);
    for (var i = 0; i < 20_000; i++) {
      var bought = LocalDate.ofEpochDay(random.nextInt(14_000, 25_000));
      var rhythm = random.nextBoolean() ? DAYS : YEARS;
      var first = MembershipYear.first(bought, rhythm, 1);
      assertThat(first.anniversary().on()).isEqualTo(bought.plusYears(1));
      var year = first;
      var renewals = random.nextInt(1, 12);
      for (var n = 0; n < renewals; n++) {
        var paid = year.window().opensOn().plusDays(random.nextInt(30));
        assertThat(year.window().isOpenOn(paid)).isTrue();
        year = year.renewed(paid, rhythm, 1);
        assertThat(year.window().isOpenOn(paid)).as("no renewing twice").isFalse();
      }
      var expected = first.anniversary().on().plus(rhythm.step().multipliedBy(renewals));
      assertThat(year.anniversary().on()).isEqualTo(expected);
      assertThat(year.window().opensOn().plusDays(29)).isEqualTo(year.window().closesOn());
      assertThat(year.number()).isEqualTo(renewals);
    }
  }

  @Rule("REN-09")
  @Test
  void aReminderIsSentFromItsDayOnButOnlyWithinItsPhase() {
    var window = DAYS.windowAfter(day("2021-09-01"));
    assertThat(BEFORE.isDue(window, day("2021-08-16"), day("2021-08-16"))).isFalse();
    assertThat(BEFORE.isDue(window, day("2021-08-17"), day("2021-08-17"))).isTrue();
    assertThat(BEFORE.isDue(window, day("2021-08-17"), day("2021-09-01"))).isTrue();
    assertThat(BEFORE.isDue(window, day("2021-08-17"), day("2021-09-02"))).isFalse();
    assertThat(AFTER.isDue(window, day("2021-09-23"), day("2021-09-23"))).isFalse();
    assertThat(AFTER.isDue(window, day("2021-09-24"), day("2021-10-01"))).isTrue();
    assertThat(AFTER.isDue(window, day("2021-09-24"), day("2021-10-02"))).isFalse();
  }
}
