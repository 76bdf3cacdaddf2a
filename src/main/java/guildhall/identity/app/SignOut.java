package guildhall.identity.app;

import guildhall.identity.db.Sessions;
import guildhall.kernel.Secret;
import org.springframework.stereotype.Component;

/// Ends a session.
@Component
public class SignOut {

  private final Sessions sessions;
  private final Threshold threshold;

  SignOut(Sessions sessions, Threshold threshold) {
    this.sessions = sessions;
    this.threshold = threshold;
  }

  public void handle(Secret secret) {
    var digest = threshold.digest("session", secret);
    threshold.write("sign-out", () -> sessions.close(digest));
  }
}
