package guildhall.identity.app;

import guildhall.identity.db.FailedSignIns;
import guildhall.identity.db.Sessions;
import guildhall.identity.domain.SessionRules;
import guildhall.kernel.Call;
import guildhall.platform.work.Round;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Forgets, once a day, the sessions that ran out by themselves and old failed sign-ins.
@Component
class ForgetSessions implements Round {

  private static final int ORDER = 90;

  private final Sessions sessions;
  private final FailedSignIns failures;
  private final Threshold threshold;

  ForgetSessions(Sessions sessions, FailedSignIns failures, Threshold threshold) {
    this.sessions = sessions;
    this.failures = failures;
    this.threshold = threshold;
  }

  @Override
  public String name() {
    return "forget-sessions";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    var at = threshold.at();
    threshold.write(
        name(),
        () -> {
          sessions.closeOpenedBefore(at.minus(SessionRules.TOTAL_MAX));
          failures.forgetBefore(at.minus(Duration.ofDays(1)));
        });
  }
}
