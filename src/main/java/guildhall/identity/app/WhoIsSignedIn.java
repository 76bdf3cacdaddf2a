package guildhall.identity.app;

import guildhall.identity.db.Sessions;
import guildhall.identity.domain.SessionRules;
import guildhall.kernel.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows the caller by the secret of a session.
///
/// Roles and rights are read anew each time: one taken away is gone with the next page.
@Component
public class WhoIsSignedIn {

  private final Sessions sessions;
  private final Members members;
  private final Threshold threshold;

  WhoIsSignedIn(Sessions sessions, Members members, Threshold threshold) {
    this.sessions = sessions;
    this.members = members;
    this.threshold = threshold;
  }

  public Optional<Caller> handle(String secret) {
    var digest = threshold.digest("session", secret);
    return threshold.lookUp("who is signed in", () -> known(digest));
  }

  private Optional<Caller> known(byte[] digest) {
    var at = threshold.at();
    var session =
        sessions.find(digest).filter(it -> SessionRules.isAlive(it.signedInAt(), it.seenAt(), at));
    if (session.isEmpty()) return Optional.empty();
    var it = session.get();
    if (SessionRules.isWorthNoting(it.seenAt(), at)) sessions.note(digest, at);
    return members.find(it.account(), it.person()).flatMap(members::callerOf);
  }
}
