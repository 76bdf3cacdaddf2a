package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.memberships.RenewalNudged;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes the reminder staff asked for.
@Component
class NudgeReader implements FactReader<RenewalNudged> {

  private final WriteMail write;
  private final OfferNames offers;

  NudgeReader(WriteMail write, OfferNames offers) {
    this.write = write;
    this.offers = offers;
  }

  @Override
  public Class<RenewalNudged> reads() {
    return RenewalNudged.class;
  }

  @Override
  public String name() {
    return "notifications.nudge";
  }

  @Override
  public void read(Entry entry, RenewalNudged fact) {
    write.toAdministrators(entry, letter(fact, entry.on()));
  }

  /// One a day is one occasion.
  Letter letter(RenewalNudged fact, LocalDate on) {
    var occasion = "%s %s %s".formatted(Kind.NUDGED, fact.membership(), on);
    var values =
        Map.<String, Object>of(
            "offer", offers.offer(fact.offer(), on),
            "opens", fact.renewalOpensOn(),
            "renewBy", fact.renewBy(),
            "next", fact.nextAnniversaryOn());
    return new Letter(
        Kind.NUDGED, occasion, values, line(fact, on), "/membership/" + fact.offer() + "/renew");
  }

  private static List<Stop> line(RenewalNudged fact, LocalDate on) {
    return Stream.of(
            new Stop(fact.anniversaryOn(), Event.ANNIVERSARY),
            new Stop(fact.renewalOpensOn(), Event.RENEWAL_OPENS),
            new Stop(on, Event.TODAY),
            new Stop(fact.renewBy(), Event.RENEW_BY),
            new Stop(fact.nextAnniversaryOn(), Event.NEXT_ANNIVERSARY))
        .sorted(Comparator.comparing(Stop::on))
        .toList();
  }
}
