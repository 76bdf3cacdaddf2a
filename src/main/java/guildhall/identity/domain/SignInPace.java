package guildhall.identity.domain;

import java.time.Duration;
import java.time.Instant;

/// How long a sign-in is kept waiting after others under the same address failed.
///
/// The fifth failure begins it: 1 second, then 2, 4, 8 and no more. Nobody is ever locked out, for
/// a lock would let strangers shut a company out; a wait is paid by whoever asks, and even then the
/// right password comes in. Failures are forgotten a quarter of an hour after the last one.
public final class SignInPace {

  private static final int FREE_FAILURES = 5;
  private static final int STEPS_MAX = 3;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

  private SignInPace() {}

  public static Duration delay(int failures, Instant lastAt, Instant at) {
    if (failures < FREE_FAILURES || !lastAt.isAfter(forgottenUntil(at))) return Duration.ZERO;
    return Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, STEPS_MAX));
  }

  /// The failures that no longer count at an instant ended then or before.
  public static Instant forgottenUntil(Instant at) {
    return at.minus(FORGOTTEN_AFTER);
  }
}
