package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.memberships.RenewalReminderDue;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes the reminders to renew (NTF-01, NTF-02). One that is late because the house was closed
/// counts the days from the day it is written.
@Component
class RenewalReminderReader implements FactReader<RenewalReminderDue> {

  private final WriteMail write;
  private final OfferNames offers;

  RenewalReminderReader(WriteMail write, OfferNames offers) {
    this.write = write;
    this.offers = offers;
  }

  @Override
  public Class<RenewalReminderDue> reads() {
    return RenewalReminderDue.class;
  }

  @Override
  public String name() {
    return "notifications.renewal-reminder";
  }

  @Override
  public void read(Entry entry, RenewalReminderDue fact) {
    var kind = Kind.valueOf(fact.reminder());
    var occasion = "%s %s %s".formatted(kind, fact.membership(), fact.anniversaryOn());
    var values =
        Map.<String, Object>of(
            "offer", offers.offer(fact.offer(), entry.on()),
            "anniversary", fact.anniversaryOn(),
            "opens", fact.renewalOpensOn(),
            "renewBy", fact.renewBy(),
            "next", fact.nextAnniversaryOn(),
            "days", Math.max(0, ChronoUnit.DAYS.between(entry.on(), fact.renewBy())));
    write.toAdministrators(
        entry,
        new Letter(
            kind, occasion, values, line(entry, fact), "/membership/" + fact.offer() + "/renew"));
  }

  private static List<Stop> line(Entry entry, RenewalReminderDue fact) {
    return Stream.of(
            new Stop(fact.anniversaryOn(), Event.ANNIVERSARY),
            new Stop(fact.renewalOpensOn(), Event.RENEWAL_OPENS),
            new Stop(entry.on(), Event.TODAY),
            new Stop(fact.renewBy(), Event.RENEW_BY),
            new Stop(fact.nextAnniversaryOn(), Event.NEXT_ANNIVERSARY))
        .sorted(Comparator.comparing(Stop::on))
        .toList();
  }
}
