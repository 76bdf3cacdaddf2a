package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.MembershipRenewed;
import guildhall.memberships.Memberships;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Writes that the next year was paid for: until when, and when renewing opens again.
@Component
class RenewedReader implements FactReader<MembershipRenewed> {

  private final WriteMail write;
  private final OfferNames offers;
  private final Memberships memberships;

  RenewedReader(WriteMail write, OfferNames offers, Memberships memberships) {
    this.write = write;
    this.offers = offers;
    this.memberships = memberships;
  }

  @Override
  public Class<MembershipRenewed> reads() {
    return MembershipRenewed.class;
  }

  @Override
  public String name() {
    return "notifications.renewed";
  }

  @Override
  public void read(Entry entry, MembershipRenewed fact) {
    var account = Objects.requireNonNull(entry.account());
    memberships.of(account, entry.on()).stream()
        .filter(it -> it.id().equals(fact.membership()))
        .findFirst()
        .ifPresent(it -> write.toAdministrators(entry, letter(entry, fact, it)));
  }

  private Letter letter(Entry entry, MembershipRenewed fact, HeldMembership held) {
    var occasion = "%s %s %s".formatted(Kind.RENEWED, fact.membership(), fact.anniversaryOn());
    var values =
        Map.<String, Object>of(
            "offer", offers.offer(fact.offer(), entry.on()),
            "by", entry.by(),
            "anniversary", fact.anniversaryOn(),
            "opens", held.renewalOpensOn(),
            "renewBy", held.renewBy());
    var line =
        List.of(
            new Stop(entry.on(), Event.TODAY),
            new Stop(held.anniversaryOn(), Event.ANNIVERSARY),
            new Stop(held.renewalOpensOn(), Event.RENEWAL_OPENS),
            new Stop(held.renewBy(), Event.RENEW_BY));
    return new Letter(Kind.RENEWED, occasion, values, line, "/membership/" + fact.offer());
  }
}
