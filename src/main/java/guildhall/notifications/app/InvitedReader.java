package guildhall.notifications.app;

import guildhall.identity.PersonInvited;
import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes to whoever is invited; the end of the link is filled in when the letter leaves (ROL-13).
@Component
class InvitedReader implements FactReader<PersonInvited> {

  private final WriteMail write;

  InvitedReader(WriteMail write) {
    this.write = write;
  }

  @Override
  public Class<PersonInvited> reads() {
    return PersonInvited.class;
  }

  @Override
  public String name() {
    return "notifications.invited";
  }

  @Override
  public void read(Entry entry, PersonInvited fact) {
    var path = "/sign-in/welcome?t=" + InvitationLink.PLACE;
    var occasion = InvitationLink.occasion(fact.invitation());
    write.toPerson(
        entry,
        new Letter(Kind.INVITED, occasion, Map.of(), List.of(), path),
        new PersonId(fact.person()));
  }
}
