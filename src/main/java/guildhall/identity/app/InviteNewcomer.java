package guildhall.identity.app;

import guildhall.identity.Inviting.Newcomer;
import guildhall.identity.app.Invite.Invitation;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds somebody to a company without any role, and invites them, in one act.
@Component
public class InviteNewcomer {

  private final PutPerson putPerson;
  private final Invite invite;

  InviteNewcomer(PutPerson putPerson, Invite invite) {
    this.putPerson = putPerson;
    this.invite = invite;
  }

  @Transactional
  public Outcome<PersonId> handle(Call call, AccountId account, Newcomer it) {
    var person = new PersonId(it.id());
    var profile = new Profile(it.name(), it.email(), it.language(), false, Set.of(), true);
    return switch (putPerson.handle(call, new PutPerson.Command(account, person, profile, null))) {
      case Accepted<Member>(var member) -> invited(call, account, member.id());
      case Repeated<Member>(var member) -> invited(call, account, member.id());
      case Refused<Member>(var refusal) -> new Refused<>(refusal);
    };
  }

  private Outcome<PersonId> invited(Call call, AccountId account, PersonId person) {
    return switch (invite.handle(call, new Invite.Command(person.value(), account, person))) {
      case Accepted<Invitation>(var made) -> new Accepted<>(person);
      case Repeated<Invitation>(var made) -> new Repeated<>(person);
      case Refused<Invitation>(var refusal) -> new Refused<>(refusal);
    };
  }
}
