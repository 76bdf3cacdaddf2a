package guildhall.notifications.app;

import guildhall.notifications.db.MailLog;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.SentMail.State;
import guildhall.platform.mail.Mailer;
import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.system.SystemFacts;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether letters go out.
@Component
class MailFacts implements SystemFacts {

  private final MailLog log;
  private final ObjectProvider<Mailer> mailer;

  MailFacts(MailLog log, ObjectProvider<Mailer> mailer) {
    this.log = log;
    this.mailer = mailer;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SystemFact> look() {
    var counts = log.countsByState(MailWish.ALL);
    long waiting = counts.getOrDefault(State.WAITING.name(), 0L);
    long failing = counts.getOrDefault(State.RETRYING.name(), 0L);
    var server =
        mailer.getIfAvailable() == null
            ? SystemFact.noted(Part.MAIL, "mail.caught", Map.of())
            : SystemFact.well(Part.MAIL, "mail.server", Map.of());
    var values = Map.<String, Object>of("count", waiting, "failing", failing);
    var letters =
        failing > 0
            ? SystemFact.ill(Part.MAIL, "mail.failing", values)
            : SystemFact.well(Part.MAIL, "mail.waiting", values);
    return List.of(server, letters);
  }
}
