package guildhall.notifications.app;

import guildhall.notifications.db.MailRows;
import guildhall.notifications.db.MailRows.Due;
import guildhall.notifications.domain.Patience;
import guildhall.platform.db.CrashPoint;
import guildhall.platform.mail.Mail;
import guildhall.platform.mail.Mailer;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Backlog;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sends what waits, one letter after the other, until nothing is due. A letter is marked as sent
/// once the server has taken it; if the house dies in between, it goes again under the same
/// Message-ID, by which the receiver can tell.
@Component
class SendMail implements Backlog {

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  /// How long whoever took a letter may need to hand it over.
  private static final Duration LENT_FOR = Duration.ofMinutes(5);

  /// A mail server that does not answer is left alone until the next time: whatever else piles up
  /// must not wait until every letter was tried in vain.
  private static final int FAILED_IN_A_ROW_MAX = 3;

  private static final int FAULT_LENGTH_MAX = 500;

  private final MailRows rows;
  private final ObjectProvider<Mailer> mailer;
  private final InvitationLink link;
  private final ProgramClock clock;
  private final TransactionOperations transaction;

  SendMail(
      MailRows rows,
      ObjectProvider<Mailer> mailer,
      InvitationLink link,
      ProgramClock clock,
      TransactionOperations transaction) {
    this.rows = rows;
    this.mailer = mailer;
    this.link = link;
    this.clock = clock;
    this.transaction = transaction;
  }

  /// After the facts were delivered, which write the letters.
  @Override
  public int order() {
    return 10;
  }

  @Override
  public void drain() {
    var out = mailer.getIfAvailable();
    if (out == null) {
      transaction.executeWithoutResult(status -> rows.catchAll(clock.at()));
      return;
    }
    var failedInARow = 0;
    while (failedInARow < FAILED_IN_A_ROW_MAX) {
      var next = take();
      if (next.isEmpty()) return;
      failedInARow = send(out, next.get()) ? 0 : failedInARow + 1;
    }
    LOG.warn("the mail server took none of {} letters; the rest waits", failedInARow);
  }

  private Optional<Due> take() {
    var now = clock.at();
    return Objects.requireNonNull(
        transaction.execute(status -> rows.takeNext(now, now.plus(LENT_FOR))));
  }

  /// Outside any transaction: a slow server must not hold a connection to the database.
  ///
  /// @return whether the server took it
  private boolean send(Mailer out, Due it) {
    try {
      out.send(
          new Mail(
              it.recipient(),
              it.subject(),
              filledIn(it, it.html()),
              filledIn(it, it.plain()),
              it.language(),
              it.messageId()));
      CrashPoint.hit("mail sent, not yet marked");
      transaction.executeWithoutResult(status -> rows.markSent(it.id(), clock.at()));
      return true;
    } catch (RuntimeException e) {
      LOG.warn("mail {} was not taken on attempt {}", it.id(), it.attempts(), e);
      var fault = String.valueOf(e.getMessage());
      var until = Patience.nextTry(clock.at(), it.attempts());
      transaction.executeWithoutResult(status -> rows.putOff(it.id(), until, shorten(fault)));
      return false;
    }
  }

  private String filledIn(Due it, String text) {
    return link.filledIn(text, it.account(), it.occasion());
  }

  private static String shorten(String fault) {
    return fault.substring(0, Math.min(fault.length(), FAULT_LENGTH_MAX));
  }
}
