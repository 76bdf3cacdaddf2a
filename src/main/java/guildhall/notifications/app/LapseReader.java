package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.memberships.MembershipLapsed;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes that a membership was not renewed: what stopped, and that installed software must go
/// (NTF-04, SW-09).
@Component
class LapseReader implements FactReader<MembershipLapsed> {

  private final WriteMail write;
  private final OfferNames offers;

  LapseReader(WriteMail write, OfferNames offers) {
    this.write = write;
    this.offers = offers;
  }

  @Override
  public Class<MembershipLapsed> reads() {
    return MembershipLapsed.class;
  }

  @Override
  public String name() {
    return "notifications.lapse";
  }

  @Override
  public void read(Entry entry, MembershipLapsed fact) {
    var occasion = "%s %s %s".formatted(Kind.LAPSED, fact.membership(), fact.anniversaryOn());
    var lastDay = fact.lapsedOn().minusDays(1);
    var values =
        Map.<String, Object>of(
            "offer", offers.offer(fact.offer(), entry.on()), "ended", fact.lapsedOn());
    var line =
        List.of(
            new Stop(fact.anniversaryOn(), Event.ANNIVERSARY),
            new Stop(lastDay, Event.RENEW_BY),
            new Stop(fact.lapsedOn(), Event.ENDED));
    write.toAdministrators(
        entry, new Letter(Kind.LAPSED, occasion, values, line, "/membership/" + fact.offer()));
  }
}
