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

  private static final int FAULT_LENGTH_MAX = 500;

  private final MailRows rows;
  private final ObjectProvider<Mailer> mailer;
  private final ProgramClock clock;
  private final TransactionOperations transaction;

  SendMail(
      MailRows rows,
      ObjectProvider<Mailer> mailer,
      ProgramClock clock,
      TransactionOperations transaction) {
    this.rows = rows;
    this.mailer = mailer;
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
    for (var next = take(); next.isPresent(); next = take()) send(out, next.get());
  }

  private Optional<Due> take() {
    var now = clock.at();
    return Objects.requireNonNull(
        transaction.execute(status -> rows.takeNext(now, now.plus(LENT_FOR))));
  }

  /// Outside any transaction: a slow server must not hold a connection to the database.
  private void send(Mailer out, Due it) {
    try {
      out.send(
          new Mail(
              it.recipient(), it.subject(), it.html(), it.plain(), it.language(), it.messageId()));
      CrashPoint.hit("mail sent, not yet marked");
      transaction.executeWithoutResult(status -> rows.markSent(it.id(), clock.at()));
    } catch (RuntimeException e) {
      LOG.warn("mail {} was not taken on attempt {}", it.id(), it.attempts(), e);
      var fault = String.valueOf(e.getMessage());
      var until = Patience.nextTry(clock.at(), it.attempts());
      transaction.executeWithoutResult(status -> rows.putOff(it.id(), until, shorten(fault)));
    }
  }

  private static String shorten(String fault) {
    return fault.substring(0, Math.min(fault.length(), FAULT_LENGTH_MAX));
  }
}
