package guildhall.memberships.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.AskHolder;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renewing pays for the next year of a membership, inside the window after its anniversary.
///
/// REN-01 to REN-03: bought on 1 September 2020, it may be renewed from 2 September to 1 October
/// 2021; on 1 September it is too early, on 2 October too late, and only a new purchase helps
/// (REN-15). VER-04: before that, someone looks over the company's profile.
public final class RenewalRules {

  private RenewalRules() {}

  /// Why it may not be renewed on this day; the first reason that holds. Empty when it may.
  public static Optional<Refusal> refusal(RenewalWindow window, Readiness ready, LocalDate day) {
    var date = outsideWindow(window, day);
    return date.isPresent() ? date : missing(window, ready).stream().findFirst();
  }

  private static Optional<Refusal> outsideWindow(RenewalWindow window, LocalDate day) {
    if (day.isBefore(window.opensOn())) {
      return Optional.of(
          Refusal.of(RenewalReason.TOO_EARLY, new WaitUntil(window.opensOn()))
              .with("renewalOpensOn", window.opensOn())
              .with("renewBy", window.closesOn()));
    }
    if (day.isAfter(window.closesOn())) {
      return Optional.of(
          Refusal.of(RenewalReason.WINDOW_CLOSED, new First(Step.BUY_OFFER))
              .with("renewBy", window.closesOn()));
    }
    return Optional.empty();
  }

  /// Everything but the date that stands in the way, in order of precedence.
  public static List<Refusal> missing(RenewalWindow window, Readiness ready) {
    var missing = new ArrayList<Refusal>();
    if (!ready.profileReviewed()) {
      missing.add(
          Refusal.of(
                  RenewalReason.PROFILE_REVIEW_REQUIRED,
                  new First(Step.REVIEW_PROFILE),
                  new AskHolder(MembershipPolicy.REVIEW_PROFILE))
              .with("renewBy", window.closesOn()));
    }
    if (ready.verificationRejected()) {
      missing.add(
          Refusal.of(RenewalReason.VERIFICATION_REJECTED, new First(Step.SETTLE_VERIFICATION)));
    }
    if (ready.renewalOpen()) {
      missing.add(
          Refusal.of(RenewalReason.RENEWAL_ALREADY_OPEN, new First(Step.ASK_AGAIN_WITH_SAME_ID)));
    }
    if (!ready.priced()) {
      missing.add(Refusal.of(RenewalReason.OFFER_WITHDRAWN, new First(Step.TELL_THE_OPERATOR)));
    }
    return List.copyOf(missing);
  }
}
