package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.domain.Moment;
import guildhall.portal.domain.Moment.YearLine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@Rule({"REN-03", "REN-04", "REN-06"})
class MomentTest {

  private static final YearLine LINE =
      new YearLine(
          LocalDate.of(2025, 10, 1),
          LocalDate.of(2025, 10, 1),
          LocalDate.of(2026, 10, 1),
          LocalDate.of(2026, 10, 2),
          LocalDate.of(2026, 10, 31),
          LocalDate.of(2027, 10, 1));

  @Test
  void sixteenDaysAreLeftFourteenDaysAfterTheAnniversary() {
    var day = LocalDate.of(2026, 10, 15);
    assertThat(Moment.of(LINE, day)).isEqualTo(Moment.WINDOW);
    assertThat(LINE.daysLeftOn(day)).isEqualTo(16);
    assertThat(LINE.windowDays()).isEqualTo(30);
  }

  @Test
  void theYearGoesFromFreshToCalmToTheWindowToItsLastDaysToLapsed() {
    assertThat(Moment.of(LINE, LocalDate.of(2025, 10, 1))).isEqualTo(Moment.FRESH);
    assertThat(Moment.of(LINE, LocalDate.of(2025, 10, 30))).isEqualTo(Moment.FRESH);
    assertThat(Moment.of(LINE, LocalDate.of(2025, 10, 31))).isEqualTo(Moment.CALM);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 10, 1))).isEqualTo(Moment.CALM);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 10, 2))).isEqualTo(Moment.WINDOW);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 10, 23))).isEqualTo(Moment.WINDOW);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 10, 24))).isEqualTo(Moment.LAST_DAYS);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 10, 31))).isEqualTo(Moment.LAST_DAYS);
    assertThat(Moment.of(LINE, LocalDate.of(2026, 11, 1))).isEqualTo(Moment.LAPSED);
  }
}
