package guildhall.memberships;

import static guildhall.memberships.domain.RenewalReason.OFFER_WITHDRAWN;
import static guildhall.memberships.domain.RenewalReason.PROFILE_REVIEW_REQUIRED;
import static guildhall.memberships.domain.RenewalReason.RENEWAL_ALREADY_OPEN;
import static guildhall.memberships.domain.RenewalReason.TOO_EARLY;
import static guildhall.memberships.domain.RenewalReason.VERIFICATION_REJECTED;
import static guildhall.memberships.domain.RenewalReason.WINDOW_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import guildhall.memberships.domain.Readiness;
import guildhall.memberships.domain.RenewalRhythm;
import guildhall.memberships.domain.RenewalRules;
import guildhall.memberships.domain.RenewalWindow;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RenewalRulesTest {

  private static final RenewalWindow WINDOW =
      new RenewalRhythm(Period.ofYears(1), Period.ofDays(365), 1, 30)
          .windowAfter(LocalDate.parse("2021-09-01"));
  private static final Readiness NOTHING_READY = new Readiness(false, true, true, false);

  private static Optional<Refusal> asked(Readiness ready, String day) {
    return RenewalRules.refusal(WINDOW, ready, LocalDate.parse(day));
  }

  private static Optional<Reason> reason(Readiness ready, String day) {
    return asked(ready, day).map(Refusal::reason);
  }

  @Rule("REN-03")
  @Test
  void onTheAnniversaryItselfItIsTooEarlyAndTheAnswerSaysFromWhen() {
    var refusal = asked(Readiness.READY, "2021-09-01").orElseThrow();
    assertThat(refusal.reason()).isEqualTo(TOO_EARLY);
    assertThat(refusal.facts()).containsEntry("renewalOpensOn", LocalDate.parse("2021-09-02"));
    assertThat(refusal.remedies()).containsExactly(new WaitUntil(LocalDate.parse("2021-09-02")));
  }

  @Rule({"REN-01", "REN-02"})
  @Test
  void fromTheDayAfterTheAnniversaryThroughTheThirtiethItMayBeRenewed() {
    assertThat(asked(Readiness.READY, "2021-09-02")).isEmpty();
    assertThat(asked(Readiness.READY, "2021-10-01")).isEmpty();
  }

  @Rule({"REN-06", "REN-15"})
  @Test
  void theDayAfterTheWindowOnlyBuyingAnewHelps() {
    var refusal = asked(Readiness.READY, "2021-10-02").orElseThrow();
    assertThat(refusal.reason()).isEqualTo(WINDOW_CLOSED);
    assertThat(refusal.remedies()).containsExactly(new First(Step.BUY_OFFER));
  }

  @Rule({"VER-04", "REN-08"})
  @Test
  void withoutAReviewOfTheProfileItIsRefused() {
    var unreviewed = new Readiness(false, false, false, true);
    assertThat(reason(unreviewed, "2021-09-10")).contains(PROFILE_REVIEW_REQUIRED);
    var rejected = new Readiness(true, true, false, true);
    assertThat(reason(rejected, "2021-09-10")).contains(VERIFICATION_REJECTED);
  }

  @Test
  void theFirstReasonThatHoldsIsGiven() {
    assertThat(reason(NOTHING_READY, "2021-09-01")).contains(TOO_EARLY);
    assertThat(reason(NOTHING_READY, "2021-10-02")).contains(WINDOW_CLOSED);
    assertThat(RenewalRules.missing(WINDOW, NOTHING_READY).stream().map(Refusal::reason))
        .containsExactly(
            PROFILE_REVIEW_REQUIRED, VERIFICATION_REJECTED, RENEWAL_ALREADY_OPEN, OFFER_WITHDRAWN);
    assertThat(reason(new Readiness(true, false, true, false), "2021-09-10"))
        .contains(RENEWAL_ALREADY_OPEN);
    assertThat(reason(new Readiness(true, false, false, false), "2021-09-10"))
        .contains(OFFER_WITHDRAWN);
  }

  @Test
  void aReadyCompanyMayRenewOnExactlyTheThirtyDaysOfItsWindow() {
    var random = new Random(42);
    for (var i = 0; i < 5_000; i++) {
      var rhythm = new RenewalRhythm(Period.ofYears(1), Period.ofDays(365), 1, 30);
      var window = rhythm.windowAfter(LocalDate.ofEpochDay(random.nextInt(14_000, 25_000)));
      var open =
          window
              .anniversaryOn()
              .minusDays(40)
              .datesUntil(window.anniversaryOn().plusDays(80))
              .filter(day -> RenewalRules.refusal(window, Readiness.READY, day).isEmpty())
              .toList();
      assertThat(open).hasSize(30).contains(window.opensOn(), window.closesOn());
    }
  }
}
