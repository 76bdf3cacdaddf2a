package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Refusal;
import guildhall.memberships.domain.NudgeReason;
import guildhall.memberships.domain.NudgeRules;
import guildhall.memberships.domain.RenewalReason;
import guildhall.memberships.domain.RenewalWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// When staff may remind a company of its renewal.
@Rule("REN-09")
class NudgeRulesTest {

  private static final LocalDate ANNIVERSARY = LocalDate.of(2026, 10, 1);
  private static final RenewalWindow WINDOW =
      new RenewalWindow(ANNIVERSARY, ANNIVERSARY.plusDays(1), ANNIVERSARY.plusDays(30));

  @Test
  void fromThirtyDaysBeforeTheAnniversaryToTheLastDayOfTheWindow() {
    for (var day = LocalDate.of(2026, 8, 1);
        day.isBefore(LocalDate.of(2026, 12, 1));
        day = day.plusDays(1)) {
      var within =
          !day.isBefore(LocalDate.of(2026, 9, 1)) && !day.isAfter(LocalDate.of(2026, 10, 31));
      assertThat(NudgeRules.refusal(WINDOW, null, day).isEmpty()).as("%s", day).isEqualTo(within);
    }
  }

  @Test
  void notBeforeThereIsAnythingToThinkOf() {
    var no = NudgeRules.refusal(WINDOW, null, LocalDate.of(2026, 8, 31));
    assertThat(no).map(Refusal::reason).contains(NudgeReason.NUDGE_TOO_EARLY);
  }

  @Test
  void notOnceTheWindowHasClosed() {
    var no = NudgeRules.refusal(WINDOW, null, LocalDate.of(2026, 11, 1));
    assertThat(no).map(Refusal::reason).contains(RenewalReason.WINDOW_CLOSED);
  }

  @Test
  void notTwiceOnOneDay() {
    var day = LocalDate.of(2026, 10, 15);
    assertThat(NudgeRules.refusal(WINDOW, day, day).map(Refusal::reason))
        .contains(NudgeReason.REMINDED_TODAY);
    assertThat(NudgeRules.refusal(WINDOW, day.minusDays(1), day)).isEmpty();
  }
}
