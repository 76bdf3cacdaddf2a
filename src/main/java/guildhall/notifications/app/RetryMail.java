package guildhall.notifications.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.notifications.MailRetried;
import guildhall.notifications.db.MailLog;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.RetryReason;
import guildhall.notifications.domain.SentMail;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has a letter that failed tried again at once, instead of when its turn comes.
@Component
public class RetryMail {

  public record Command(UUID mail, UUID id) {}

  private final MailLog log;
  private final Journal journal;

  RetryMail(MailLog log, Journal journal) {
    this.log = log;
    this.journal = journal;
  }

  @Transactional
  public Outcome<SentMail> handle(Call call, Command it) {
    MessagePolicy.RESEND.requireOfStaff(call.by());

    var mail = log.lock(it.mail());
    if (mail.isEmpty()) return Outcome.refused(RetryReason.MAIL_NOT_FOUND);
    var earlier = log.retryAsked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(mail.get())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (!mail.get().canBeRetried()) return Outcome.refused(RetryReason.MAIL_DID_NOT_FAIL);
    log.retry(it.id(), it.mail(), Fingerprint.of(it), call.at(), call.by().name());
    var fact = new MailRetried(it.id(), it.mail(), mail.get().letter());
    var account = mail.get().account();
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
    return new Accepted<>(mail.get());
  }
}
