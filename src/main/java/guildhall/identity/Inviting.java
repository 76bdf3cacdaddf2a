package guildhall.identity;

import guildhall.identity.app.Invite;
import guildhall.identity.app.InviteNewcomer;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.PersonId;
import guildhall.kernel.Right;
import guildhall.kernel.Secret;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door to inviting, for the modules where somebody turns out to be nobody's colleague yet, and
/// for those that write the letter.
@Component
public class Inviting {

  /// Somebody new at a company, without any role.
  ///
  /// @param id the new person's, and the invitation's
  /// @param language what they are written to in
  public record Newcomer(UUID id, String name, String email, String language) {}

  private final InviteNewcomer inviteNewcomer;
  private final Invite invite;

  Inviting(InviteNewcomer inviteNewcomer, Invite invite) {
    this.inviteNewcomer = inviteNewcomer;
    this.invite = invite;
  }

  /// What it takes to invite.
  public Right right() {
    return IdentityPolicy.CREATE;
  }

  /// Adds somebody and invites them, as inviting by hand does and under the same right; somebody
  /// who left comes back, without the roles held before.
  public Outcome<PersonId> handle(Call call, AccountId account, Newcomer it) {
    return inviteNewcomer.handle(call, account, it);
  }

  /// What the link of an invitation ends in; for the letter that leaves, and nobody else.
  public Secret secretOf(AccountId account, UUID invitation) {
    return invite.secretOf(account, invitation);
  }
}
