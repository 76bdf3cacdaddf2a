package guildhall.identity.app;

import guildhall.identity.db.Invitations;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.PersonChange;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a link by which somebody chooses their own password, so that nobody else ever knows it.
@Component
public class Invite {

  public record Command(UUID id, AccountId account, PersonId person) {}

  /// @param secret the end of the link, the first time only
  public record Invitation(@Nullable String secret, Instant endsAt) {}

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
    return add(new Invitations.Row(it.id(), it.account(), it.person(), profile.email(), ends()))
        .<Outcome<Invitation>>map(Accepted::new)
        .orElseGet(() -> repeated(it));
  }

  /// The secret is gone: only its digest was kept. The answer says so by leaving it out.
  private Outcome<Invitation> repeated(Command it) {
    return invitations
        .find(it.account(), it.id())
        .filter(known -> known.person().equals(it.person()))
        .<Outcome<Invitation>>map(known -> new Repeated<>(new Invitation(null, known.endsAt())))
        .orElseGet(() -> Outcome.refused(CommonReason.ID_USED_BEFORE));
  }

  private Instant ends() {
    return threshold.at().plus(WORKS_FOR);
  }

  private Optional<Invitation> add(Invitations.Row it) {
    var secret = threshold.newSecret();
    return invitations.add(threshold.digest("invitation", secret), it)
        ? Optional.of(new Invitation(secret, it.endsAt()))
        : Optional.empty();
  }

  /// For the program's first member of staff, whom nobody could invite.
  @Transactional
  public Invitation toStaff(PersonId staff, String email) {
    var row = new Invitations.Row(staff.value(), null, staff, email, ends());
    return add(row).orElseThrow();
  }
}
