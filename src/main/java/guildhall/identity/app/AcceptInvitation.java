package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.identity.db.Invitations;
import guildhall.kernel.AccountId;
import guildhall.kernel.Secret;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Comes in by an invitation: chooses a password, or, whoever signs in under the same address for
/// another company already, gives the one they have.
@Component
public class AcceptInvitation {

  private static final String WHY = "invitation";

  private final Invitations invitations;
  private final Credentials credentials;
  private final Passwords passwords;
  private final OpenSession openSession;
  private final Joining joining;

  AcceptInvitation(
      Invitations invitations,
      Credentials credentials,
      Passwords passwords,
      OpenSession openSession,
      Joining joining) {
    this.invitations = invitations;
    this.credentials = credentials;
    this.passwords = passwords;
    this.openSession = openSession;
    this.joining = joining;
  }

  /// What somebody needs who is known at the door already.
  @Component
  record Joining(Threshold threshold, CheckPassword checkPassword, JoinCompany joinCompany) {}

  /// The secret of the new session; empty for a link that is used up, over or somebody else's.
  public Optional<Secret> handle(Secret secret, Secret password) {
    var threshold = joining.threshold();
    var digest = threshold.digest(WHY, secret);
    var invited = threshold.lookUp(WHY, () -> invitations.open(digest, threshold.at()));
    if (invited.isEmpty()) return Optional.empty();
    var it = invited.get();
    var taken = isElsewhere(it) ? joined(digest, it, password) : chosen(digest, password);
    return taken.flatMap(row -> openSession.handle(row.account(), row.person()));
  }

  /// Whether the address signs in a person of another company.
  private boolean isElsewhere(Invitations.Row it) {
    return joining
        .threshold()
        .lookUp(WHY, () -> credentials.find(it.email()))
        .filter(known -> !known.person().equals(it.person()))
        .isPresent();
  }

  private Optional<Invitations.Row> chosen(byte[] digest, Secret password) {
    var hash = passwords.hash(password);
    return joining.threshold().lookUp(WHY, () -> accepted(digest, hash));
  }

  private Optional<Invitations.Row> accepted(byte[] digest, String hash) {
    return invitations
        .take(digest, joining.threshold().at())
        .filter(it -> put(it, new Credentials.Row(it.account(), it.person(), hash)));
  }

  private boolean put(Invitations.Row it, Credentials.Row row) {
    if (it.account() != null) joining.joinCompany().leave(it.account(), it.person());
    return credentials.put(it.email(), row);
  }

  /// Staff stay apart: who works for the program acts for no company under the same address.
  private Optional<Invitations.Row> joined(byte[] digest, Invitations.Row it, Secret password) {
    var account = it.account();
    var holder = joining.checkPassword().handle(it.email(), password);
    if (account == null || holder.isEmpty() || holder.get().account() == null) {
      return Optional.empty();
    }
    return joining.threshold().lookUp(WHY, () -> taken(digest, account));
  }

  private Optional<Invitations.Row> taken(byte[] digest, AccountId account) {
    var taken = invitations.take(digest, joining.threshold().at());
    taken.ifPresent(it -> joining.joinCompany().handle(it.email(), account, it.person()));
    return taken;
  }
}
