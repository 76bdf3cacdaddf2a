package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.identity.db.Invitations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Chooses a password by an invitation, and comes in.
@Component
public class AcceptInvitation {

  private final Invitations invitations;
  private final Credentials credentials;
  private final Passwords passwords;
  private final OpenSession openSession;
  private final Threshold threshold;

  AcceptInvitation(
      Invitations invitations,
      Credentials credentials,
      Passwords passwords,
      OpenSession openSession,
      Threshold threshold) {
    this.invitations = invitations;
    this.credentials = credentials;
    this.passwords = passwords;
    this.openSession = openSession;
    this.threshold = threshold;
  }

  /// The secret of the new session; empty for a link that is used up, over or somebody else's.
  public Optional<String> handle(String secret, String password) {
    var digest = threshold.digest("invitation", secret);
    var hash = passwords.hash(password);
    var taken = threshold.lookUp("invitation", () -> accepted(digest, hash));
    return taken.flatMap(it -> openSession.handle(it.account(), it.person()));
  }

  private Optional<Invitations.Row> accepted(byte[] digest, String hash) {
    return invitations
        .take(digest, threshold.at())
        .filter(
            it ->
                credentials.put(it.email(), new Credentials.Row(it.account(), it.person(), hash)));
  }
}
