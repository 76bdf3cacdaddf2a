package guildhall.identity.web;

import guildhall.identity.app.Invite;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Secret;
import guildhall.platform.config.HouseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes invitations, and the address each leads to.
@Component
class InvitationLinks {

  private final Invite invite;
  private final HouseSettings house;

  InvitationLinks(Invite invite, HouseSettings house) {
    this.invite = invite;
    this.house = house;
  }

  Outcome<Invite.Invitation> make(Call call, Invite.Command it) {
    return invite.handle(call, it);
  }

  /// Null once it was shown: its secret is kept nowhere.
  @Nullable Secret of(Invite.Invitation it) {
    var secret = it.secret();
    return secret == null
        ? null
        : new Secret(house.baseUrl() + "/sign-in/welcome?t=" + secret.plain());
  }
}
