package guildhall.identity.app;

import guildhall.identity.db.Likings;
import guildhall.identity.db.Sessions;
import guildhall.identity.db.Workplaces;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens a session for somebody whose right to come in has been shown: by a password, or in the
/// demo by choosing a part.
@Component
public class OpenSession {

  private final Sessions sessions;
  private final Workplaces workplaces;
  private final Members members;
  private final Likings likings;
  private final Threshold threshold;

  OpenSession(
      Sessions sessions,
      Workplaces workplaces,
      Members members,
      Likings likings,
      Threshold threshold) {
    this.sessions = sessions;
    this.workplaces = workplaces;
    this.likings = likings;
    this.members = members;
    this.threshold = threshold;
  }

  /// The secret of the new session, made afresh each time; empty for someone who may not come in.
  ///
  /// @param account null for staff
  public Optional<Secret> handle(@Nullable AccountId account, PersonId person) {
    return threshold.lookUp("open a session", () -> opened(account, person, threshold.at()));
  }

  /// Goes on for another company: a new secret, and the time since signing in runs on. The old
  /// session ends.
  Optional<Secret> handOver(Secret old, @Nullable AccountId account, PersonId person) {
    var digest = threshold.digest("session", old);
    return threshold.lookUp(
        "hand a session over",
        () -> {
          var known = sessions.find(digest);
          if (known.isEmpty()) return Optional.<Secret>empty();
          var opened = opened(account, person, known.get().signedInAt());
          if (opened.isPresent()) sessions.close(digest);
          return opened;
        });
  }

  private Optional<Secret> opened(
      @Nullable AccountId account, PersonId person, Instant signedInAt) {
    var member = members.find(account, person);
    if (member.flatMap(members::callerOf).isEmpty()) return Optional.empty();
    var secret = threshold.newSecret();
    var at = threshold.at();
    var session = new Sessions.Row(account, person, signedInAt, at);
    sessions.open(threshold.digest("session", secret), session);
    if (account != null) {
      workplaces.note(account, person, at);
      likings.noteSeen(account, person.value(), threshold.programDay());
    }
    return Optional.of(secret);
  }
}
