package guildhall.notifications.app;

import guildhall.assignments.SubscriptionAssigned;
import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells the person who was given a developer seat, and asks to activate it (NTF-12).
@Component
class SeatAssignedReader implements FactReader<SubscriptionAssigned> {

  private final WriteMail write;
  private final OfferNames names;

  SeatAssignedReader(WriteMail write, OfferNames names) {
    this.write = write;
    this.names = names;
  }

  @Override
  public Class<SubscriptionAssigned> reads() {
    return SubscriptionAssigned.class;
  }

  @Override
  public String name() {
    return "notifications.seat-assigned";
  }

  @Override
  public void read(Entry entry, SubscriptionAssigned fact) {
    var occasion = "%s %s".formatted(Kind.SEAT_ASSIGNED, fact.assignment());
    var values =
        Map.<String, Object>of(
            "product", names.benefit(fact.benefit(), entry.on()), "until", fact.usableUntil());
    write.toPerson(
        entry,
        new Letter(Kind.SEAT_ASSIGNED, occasion, values, List.of(), "/mine"),
        new PersonId(fact.person()));
  }
}
