package guildhall.identity.app;

import guildhall.identity.db.Invitations;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.PersonChange;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a link by which somebody chooses their own password, so that nobody else ever knows it.
@Component
public class Invite {

  public record Command(AccountId account, PersonId person) {}

  /// @param secret the end of the link; shown this once
  public record Invitation(String secret, Instant endsAt) {}

  private static final Duration WORKS_FOR = Duration.ofDays(3);

  private final Invitations invitations;
  private final People people;
  private final Threshold threshold;

  Invite(Invitations invitations, People people, Threshold threshold) {
    this.invitations = invitations;
    this.people = people;
    this.threshold = threshold;
  }

  @Transactional
  public Outcome<Invitation> handle(Call call, Command it) {
    IdentityPolicy.CREATE.require(call.by(), it.account());
    var profile = people.find(it.account(), it.person()).orElseThrow(NotFound::new).profile();
    if (!profile.maySignIn()) {
      return Outcome.refused(PersonChange.Reason.MAY_NOT_SIGN_IN);
    }
    return new Accepted<>(
        add(new Invitations.Row(it.account(), it.person(), profile.email(), ends())));
  }

  private Instant ends() {
    return threshold.at().plus(WORKS_FOR);
  }

  private Invitation add(Invitations.Row it) {
    var secret = threshold.newSecret();
    invitations.add(threshold.digest("invitation", secret), it);
    return new Invitation(secret, it.endsAt());
  }

  /// For the program's first member of staff, whom nobody could invite.
  @Transactional
  public Invitation toStaff(PersonId staff, String email) {
    return add(new Invitations.Row(null, staff, email, ends()));
  }
}
