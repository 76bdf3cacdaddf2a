package guildhall.identity.app;

import guildhall.identity.PersonInvited;
import guildhall.identity.db.Invitations;
import guildhall.identity.db.Invitations.Row;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.InvitationRules;
import guildhall.identity.domain.PersonChange;
import guildhall.identity.domain.Profile;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites somebody to choose their own password: by a letter with a link, which is also shown to
/// whoever invites, once. A new invitation ends the ones before it (ROL-13).
@Component
public class Invite {

  public record Command(UUID id, AccountId account, PersonId person) {}

  /// @param secret the end of the link, the first time only
  /// @param email where the letter goes
  public record Invitation(@Nullable Secret secret, String email, Instant endsAt) {}

  private static final String KIND = "invitation";

  private final Invitations invitations;
  private final People people;
  private final Threshold threshold;
  private final Journal journal;

  Invite(Invitations invitations, People people, Threshold threshold, Journal journal) {
    this.invitations = invitations;
    this.people = people;
    this.threshold = threshold;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Invitation> handle(Call call, Command it) {
    IdentityPolicy.CREATE.require(call.by(), it.account());
    var profile = people.lock(it.account(), it.person()).orElseThrow(NotFound::new).profile();
    var known = invitations.find(it.account(), it.id());
    if (known.isPresent()) return repeated(known.get(), it);
    if (!profile.maySignIn()) {
      return Outcome.refused(PersonChange.Reason.MAY_NOT_SIGN_IN);
    }
    var at = threshold.at();
    var refusal =
        InvitationRules.refuses(
            invitations.lastMade(it.account(), it.person(), profile.email()), at);
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    return made(call, it, profile, at);
  }

  /// The secret is gone: only its digest was kept. The answer says so by leaving it out.
  private static Outcome<Invitation> repeated(Row known, Command it) {
    return known.person().equals(it.person())
        ? new Repeated<>(new Invitation(null, known.email(), known.endsAt()))
        : Outcome.refused(CommonReason.ID_USED_BEFORE);
  }

  private Outcome<Invitation> made(Call call, Command it, Profile profile, Instant at) {
    var again = invitations.isInvited(it.account(), it.person());
    invitations.end(it.account(), it.person(), at);
    var endsAt = at.plus(InvitationRules.WORKS_FOR);
    var secret = secretOf(it.account(), it.id());
    var row = new Row(it.id(), it.account(), it.person(), profile.email(), at, endsAt);
    if (!invitations.add(threshold.digest(KIND, secret), row)) {
      return Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    journal.write(
        call,
        it.account(),
        new PersonInvited(it.person().value(), profile.name(), it.id(), again, endsAt));
    return new Accepted<>(new Invitation(secret, profile.email(), endsAt));
  }

  /// What the link of a company's invitation ends in. It is kept nowhere, a letter that waits
  /// included, but can be made anew when the letter leaves.
  public Secret secretOf(AccountId account, UUID invitation) {
    return threshold.secretFor("%s|%s|%s".formatted(KIND, account, invitation));
  }

  /// For the program's first member of staff, whom nobody could invite.
  @Transactional
  public Invitation toStaff(PersonId staff, String email) {
    var at = threshold.at();
    var secret = threshold.newSecret();
    var endsAt = at.plus(InvitationRules.WORKS_FOR);
    var row = new Row(staff.value(), null, staff, email, at, endsAt);
    if (!invitations.add(threshold.digest(KIND, secret), row)) {
      throw new IllegalStateException("a random secret came up twice");
    }
    return new Invitation(secret, email, endsAt);
  }
}
