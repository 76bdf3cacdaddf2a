package guildhall.notifications.app;

import guildhall.kernel.Call;
import guildhall.notifications.db.MailRows;
import guildhall.notifications.db.MailRows.Caught;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.db.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Shows the mail the demo caught: people see that of their own company, staff see all. Nowhere
/// else is there any to be seen.
@Component
public class SeeCaughtMail {

  private static final int SHOWN_MAX = 200;

  /// A letter as it would have gone out.
  ///
  /// @param standIn whether the company's contact got it for want of administrators (REN-09 d)
  public record CaughtMail(
      UUID id,
      String recipient,
      String language,
      String subject,
      String html,
      String plain,
      Instant writtenAt,
      boolean standIn) {

    private static CaughtMail of(Caught it, InvitationLink link) {
      return new CaughtMail(
          it.id(),
          it.recipient(),
          it.language(),
          it.subject(),
          link.filledIn(it.html(), it.account(), it.occasion()),
          link.filledIn(it.plain(), it.account(), it.occasion()),
          it.writtenAt(),
          it.standIn());
    }
  }

  private final MailRows rows;
  private final InvitationLink link;
  private final DemoSettings demo;
  private final TransactionOperations transaction;

  SeeCaughtMail(
      MailRows rows, InvitationLink link, DemoSettings demo, TransactionOperations transaction) {
    this.rows = rows;
    this.link = link;
    this.demo = demo;
    this.transaction = transaction;
  }

  /// Whether caught mail is shown to this caller: to anyone in the demo, else to nobody.
  public boolean isShownTo(Call call) {
    return demo.enabled();
  }

  public List<CaughtMail> all(Call call) {
    if (!isShownTo(call)) return List.of();
    return behindTheWalls(
        () -> rows.caught(call.by().account(), SHOWN_MAX).stream().map(this::shown).toList());
  }

  public Optional<CaughtMail> one(Call call, UUID id) {
    if (!isShownTo(call)) return Optional.empty();
    return behindTheWalls(() -> rows.caught(call.by().account(), id).map(this::shown));
  }

  /// In the demo nobody writes to anybody: whoever is invited comes in by the letter shown.
  private CaughtMail shown(Caught it) {
    return CaughtMail.of(it, link);
  }

  private <T> T behindTheWalls(java.util.function.Supplier<T> look) {
    return Acting.asProgram(
        "caught mail of the demo",
        () -> java.util.Objects.requireNonNull(transaction.execute(status -> look.get())));
  }
}
