package guildhall.assignments.app;

import guildhall.assignments.domain.NewcomerName;
import guildhall.assignments.domain.SlotReason;
import guildhall.identity.Identity;
import guildhall.identity.Inviting;
import guildhall.identity.Inviting.Newcomer;
import guildhall.identity.Person;
import guildhall.imports.Newcomers;
import guildhall.imports.RowIn;
import guildhall.imports.Target;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.PersonId;
import guildhall.kernel.Reason;
import guildhall.kernel.Right;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Invites those who are to have a seat and are not the company's people yet.
@Component
public class SeatNewcomers implements Newcomers {

  private static final String LANGUAGE = "en";

  private final Inviting inviting;
  private final Identity identity;
  private final PeopleByEmail people;

  SeatNewcomers(Inviting inviting, Identity identity, PeopleByEmail people) {
    this.inviting = inviting;
    this.identity = identity;
    this.people = people;
  }

  @Override
  public Reason reason() {
    return SlotReason.PERSON_NOT_IN_COMPANY;
  }

  @Override
  public Right right() {
    return inviting.right();
  }

  @Override
  public int invite(Call call, Target target, List<RowIn> rows) {
    var account = Objects.requireNonNull(target.account(), "seats are a company's");
    var known = people.of(account);
    var seen = new HashSet<String>();
    var invited = 0;
    for (var row : rows) {
      var text = row.cell(SeatImport.EMAIL);
      var address = known.address(text).filter(it -> known.person(it).isEmpty());
      if (address.isEmpty() || !seen.add(address.get())) continue;
      var name = NewcomerName.of(text, address.get());
      var outcome = invite(call, account, row.id(), name, address.get());
      if (!(outcome instanceof Refused<PersonId>)) invited++;
    }
    return invited;
  }

  /// @param act what they are invited for; the person's id follows from it
  Outcome<PersonId> invite(Call call, AccountId account, UUID act, String name, String email) {
    var id = UUID.nameUUIDFromBytes(("newcomer " + act).getBytes(StandardCharsets.UTF_8));
    return inviting.handle(
        call, account, new Newcomer(id, name, email, languageOf(call.by(), account)));
  }

  /// Whoever invites knows best what is spoken at the company: their own language.
  private String languageOf(Caller by, AccountId account) {
    return identity.person(account, new PersonId(by.id())).map(Person::language).orElse(LANGUAGE);
  }
}
