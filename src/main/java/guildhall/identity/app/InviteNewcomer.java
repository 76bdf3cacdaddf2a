package guildhall.identity.app;

import guildhall.identity.Inviting.Newcomer;
import guildhall.identity.app.Invite.Invitation;
import guildhall.identity.db.People;
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
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds somebody to a company without any role, and invites them, in one act.
@Component
public class InviteNewcomer {

  private final People people;
  private final PutPerson putPerson;
  private final Invite invite;

  InviteNewcomer(People people, PutPerson putPerson, Invite invite) {
    this.people = people;
    this.putPerson = putPerson;
    this.invite = invite;
  }

  @Transactional
  public Outcome<PersonId> handle(Call call, AccountId account, Newcomer it) {
    var command =
        people
            .findLeft(account, it.email())
            .map(Member::id)
            .map(left -> command(account, left, it))
            .orElseGet(() -> command(account, new PersonId(it.id()), it));
    return switch (putPerson.handle(call, command)) {
      case Accepted<Member>(var member) -> invited(call, account, it.id(), member.id());
      case Repeated<Member>(var member) -> invited(call, account, it.id(), member.id());
      case Refused<Member>(var refusal) -> new Refused<>(refusal);
    };
  }

  private static PutPerson.Command command(AccountId account, PersonId person, Newcomer it) {
    var profile = new Profile(it.name(), it.email(), it.language(), false, Set.of(), true);
    return new PutPerson.Command(account, person, profile, null);
  }

  private Outcome<PersonId> invited(Call call, AccountId account, UUID id, PersonId person) {
    return switch (invite.handle(call, new Invite.Command(id, account, person))) {
      case Accepted<Invitation>(var made) -> new Accepted<>(person);
      case Repeated<Invitation>(var made) -> new Repeated<>(person);
      case Refused<Invitation>(var refusal) -> new Refused<>(refusal);
    };
  }
}
