package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.notifications.domain.CalendarDays;
import guildhall.notifications.domain.Deadline;
import guildhall.notifications.domain.Deadline.What;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The days that stand in a calendar.
@Rule({"REN-02", "REN-09"})
class CalendarDaysTest {

  private static final UUID MEMBERSHIP = new UUID(0, 7);

  @Test
  void aYearStandsInTheCalendarWithItsRemindersAndItsLastDay() {
    var days = CalendarDays.around(year("2021-09-01"));
    assertThat(days.stream().map(it -> it.what() + " " + it.on()))
        .containsExactly(
            "REMINDER 2021-08-17",
            "REMINDER 2021-09-24",
            "ANNIVERSARY 2021-09-01",
            "WINDOW_OPENS 2021-09-02",
            "LAST_DAY 2021-10-01",
            "LAST_DAY_AHEAD 2021-09-01",
            "LAST_DAY_AHEAD 2021-09-24",
            "LAST_DAY_AHEAD 2021-09-30");
  }

  @Test
  void tokensAreAnnouncedThirtySevenAndOneDaysAhead() {
    var waiting = new CalendarDays.Waiting(MEMBERSHIP, "office", 2, LocalDate.parse("2021-01-31"));
    assertThat(CalendarDays.of(waiting).stream().map(it -> it.what() + " " + it.on()))
        .containsExactly(
            "REDEEM_BY 2021-01-31",
            "REDEEM_BY_AHEAD 2021-01-01",
            "REDEEM_BY_AHEAD 2021-01-24",
            "REDEEM_BY_AHEAD 2021-01-30");
  }

  /// A day that moves is the same event: calendars move it instead of adding another.
  @Test
  void anEventKeepsItsNameWhenItsDayMoves() {
    var before = CalendarDays.around(year("2021-09-01"));
    var after = CalendarDays.around(year("2021-12-01"));
    assertThat(after.stream().map(Deadline::uid))
        .containsExactlyElementsOf(before.stream().map(Deadline::uid).toList());
    assertThat(after.stream().map(Deadline::uid)).doesNotHaveDuplicates();
    assertThat(after.stream().filter(it -> it.what() == What.LAST_DAY).map(Deadline::on))
        .containsExactly(LocalDate.parse("2021-12-31"));
  }

  private static CalendarDays.Year year(String anniversary) {
    var day = LocalDate.parse(anniversary);
    return new CalendarDays.Year(
        MEMBERSHIP,
        "action-pack",
        LocalDate.parse("2020-09-01"),
        day,
        day.plusDays(1),
        day.plusDays(30),
        List.of(-15, 23));
  }
}
