package guildhall.identity.app;

import guildhall.identity.db.Likings;
import guildhall.identity.db.Sessions;
import guildhall.identity.domain.SessionRules;
import guildhall.kernel.Secret;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows the caller by the secret of a session.
///
/// Roles and rights are read anew each time: one taken away is gone with the next page.
@Component
public class WhoIsSignedIn {

  private final Sessions sessions;
  private final Members members;
  private final Likings likings;
  private final Threshold threshold;

  WhoIsSignedIn(Sessions sessions, Members members, Likings likings, Threshold threshold) {
    this.sessions = sessions;
    this.likings = likings;
    this.members = members;
    this.threshold = threshold;
  }

  public Optional<SignedIn> handle(Secret secret) {
    var digest = threshold.digest("session", secret);
    return threshold.lookUp("who is signed in", () -> known(digest));
  }

  private Optional<SignedIn> known(byte[] digest) {
    var at = threshold.at();
    var session = sessions.find(digest).filter(it -> it.isAlive(at));
    if (session.isEmpty()) return Optional.empty();
    var it = session.get();
    if (SessionRules.isWorthNoting(it.seenAt(), at)) note(digest, it, at);
    return members
        .find(it.account(), it.person())
        .flatMap(members::callerOf)
        .map(
            caller ->
                new SignedIn(caller, likings.find(caller.account(), caller.id()).orElse(null)));
  }

  private void note(byte[] digest, Sessions.Row it, Instant at) {
    sessions.note(digest, at);
    if (it.account() != null) {
      likings.noteSeen(it.account(), it.person().value(), threshold.programDay());
    }
  }
}
