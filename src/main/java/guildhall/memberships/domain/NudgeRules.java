package guildhall.memberships.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Staff may remind a company beside the calendar (REN-09), but never twice on one day, and not
/// before there is anything to think of.
///
/// With the anniversary on 1 October and the window until 31 October: from 1 September to 31
/// October.
public final class NudgeRules {

  /// How long before the anniversary a company may be reminded.
  public static final int AHEAD_DAYS = 30;

  private NudgeRules() {}

  /// @param remindedOn the last day the company was reminded of this anniversary, by whomever
  public static Optional<Refusal> refusal(
      RenewalWindow window, @Nullable LocalDate remindedOn, LocalDate day) {
    if (day.isAfter(window.closesOn())) {
      return Optional.of(
          Refusal.of(RenewalReason.WINDOW_CLOSED, new First(Step.BUY_OFFER))
              .with("renewBy", window.closesOn()));
    }
    var first = window.anniversaryOn().minusDays(AHEAD_DAYS);
    if (day.isBefore(first)) {
      return Optional.of(
          Refusal.of(NudgeReason.NUDGE_TOO_EARLY, new WaitUntil(first)).with("from", first));
    }
    if (day.equals(remindedOn)) {
      return Optional.of(Refusal.of(NudgeReason.REMINDED_TODAY, new WaitUntil(day.plusDays(1))));
    }
    return Optional.empty();
  }
}
