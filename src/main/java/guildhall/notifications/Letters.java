package guildhall.notifications;

import guildhall.kernel.AccountId;
import guildhall.memberships.RenewalNudged;
import guildhall.notifications.app.LookAtNudge;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The door to letters that are about to be written.
@Component
public class Letters {

  /// A letter as one person would read it.
  public record Preview(String to, String language, String subject, String plain) {}

  private final LookAtNudge lookAtNudge;

  Letters(LookAtNudge lookAtNudge) {
    this.lookAtNudge = lookAtNudge;
  }

  /// What a company's administrators would read, each in their own language.
  public List<Preview> of(AccountId account, RenewalNudged fact, LocalDate on) {
    return lookAtNudge.handle(account, fact, on);
  }
}
