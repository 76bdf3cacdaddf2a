package guildhall.identity.domain;

import java.time.Duration;
import java.time.Instant;

/// How long somebody stays signed in.
///
/// Sixty minutes after the last page, fifteen for the program's staff, and never longer than twelve
/// hours: signed in at 08:00 and busy all day, the session ends at 20:00.
public final class SessionRules {

  public static final Duration IDLE_MAX = Duration.ofMinutes(60);
  public static final Duration STAFF_IDLE_MAX = Duration.ofMinutes(15);
  public static final Duration TOTAL_MAX = Duration.ofHours(12);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private SessionRules() {}

  public static boolean isAlive(boolean staff, Instant signedInAt, Instant seenAt, Instant at) {
    var idle = staff ? STAFF_IDLE_MAX : IDLE_MAX;
    return at.isBefore(seenAt.plus(idle)) && at.isBefore(signedInAt.plus(TOTAL_MAX));
  }

  /// Whether to note that the session was used; once a minute is often enough for an hour's limit.
  public static boolean isWorthNoting(Instant seenAt, Instant at) {
    return !at.isBefore(seenAt.plus(NOTED_EVERY));
  }
}
