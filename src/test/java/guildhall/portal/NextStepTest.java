package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.domain.Moment;
import guildhall.portal.domain.NextStep;
import guildhall.portal.domain.NextStep.Reader;
import org.junit.jupiter.api.Test;

@Rule({"REN-04", "REN-06", "VER-04"})
class NextStepTest {

  private static final Reader PROGRAM_ADMIN = new Reader(true, false);
  private static final Reader GLOBAL_ADMIN = new Reader(true, true);
  private static final Reader ACCOUNT_ADMIN = new Reader(false, true);
  private static final Reader EMPLOYEE = new Reader(false, false);

  @Test
  void inTheWindowWhoMayRenewStartsEvenBeforeTheProfileIsConfirmed() {
    assertThat(NextStep.of(Moment.WINDOW, false, false, PROGRAM_ADMIN))
        .isEqualTo(NextStep.START_RENEWAL);
    assertThat(NextStep.of(Moment.LAST_DAYS, false, false, GLOBAL_ADMIN))
        .isEqualTo(NextStep.START_RENEWAL);
  }

  @Test
  void whoMayOnlyConfirmTheProfileConfirmsItOnce() {
    assertThat(NextStep.of(Moment.WINDOW, false, false, ACCOUNT_ADMIN))
        .isEqualTo(NextStep.CONFIRM_PROFILE);
    assertThat(NextStep.of(Moment.WINDOW, true, false, ACCOUNT_ADMIN)).isEqualTo(NextStep.NOTHING);
  }

  @Test
  void aNewCompanyGetsStartedUntilItsFirstStepsAreDone() {
    assertThat(NextStep.of(Moment.FRESH, false, true, PROGRAM_ADMIN))
        .isEqualTo(NextStep.GET_STARTED);
    assertThat(NextStep.of(Moment.FRESH, false, false, PROGRAM_ADMIN)).isEqualTo(NextStep.NOTHING);
  }

  @Test
  void atQuietTimesThereIsNothingToDoAndAfterALapseOnlyBuyingHelps() {
    assertThat(NextStep.of(Moment.CALM, false, true, GLOBAL_ADMIN)).isEqualTo(NextStep.NOTHING);
    assertThat(NextStep.of(Moment.LAPSED, true, false, GLOBAL_ADMIN)).isEqualTo(NextStep.BUY_AGAIN);
    assertThat(NextStep.of(null, false, false, EMPLOYEE)).isEqualTo(NextStep.SEE_OFFERS);
  }

  /// Nobody is offered what they may not do.
  @Test
  void anEmployeeIsNeverOfferedAnAct() {
    for (var moment : Moment.values()) {
      for (var reviewed : new boolean[] {true, false}) {
        assertThat(NextStep.of(moment, reviewed, false, EMPLOYEE)).isEqualTo(NextStep.NOTHING);
      }
    }
  }
}
