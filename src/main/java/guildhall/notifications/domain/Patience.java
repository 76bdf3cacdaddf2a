package guildhall.notifications.domain;

import java.time.Duration;
import java.time.Instant;

/// When a letter that could not be sent is tried again: after a minute, then two, four, eight …
/// minutes, at last every six hours, for as long as it takes.
public final class Patience {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int DOUBLINGS_MAX = 10;

  private Patience() {}

  /// @param attempts how often it was tried, the failed attempt included
  public static Instant nextTry(Instant failedAt, int attempts) {
    var doublings = Math.clamp(attempts - 1L, 0, DOUBLINGS_MAX);
    var wait = FIRST.multipliedBy(1L << doublings);
    return failedAt.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
  }
}
