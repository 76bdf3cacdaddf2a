package guildhall.notifications;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.RenewalNudged;
import guildhall.notifications.app.LookAtNudge;
import guildhall.notifications.app.SeeMessages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The door to letters that are about to be written.
@Component
public class Letters {

  /// A letter as one person would read it.
  public record Preview(String to, String language, String subject, String plain) {}

  /// What has not gone out.
  ///
  /// @param failed letters the server did not take, which are tried again
  /// @param heldKinds how many kinds of letter are held back
  /// @param held letters that wait because of that
  public record Unsent(long failed, long heldKinds, long held) {}

  private final LookAtNudge lookAtNudge;
  private final SeeMessages seeMessages;

  Letters(LookAtNudge lookAtNudge, SeeMessages seeMessages) {
    this.lookAtNudge = lookAtNudge;
    this.seeMessages = seeMessages;
  }

  /// What has not gone out; asks the right to see the send log.
  public Unsent unsent(Call call) {
    return seeMessages.unsent(call);
  }

  /// What a company's administrators would read, each in their own language.
  public List<Preview> of(AccountId account, RenewalNudged fact, LocalDate on) {
    return lookAtNudge.handle(account, fact, on);
  }
}
