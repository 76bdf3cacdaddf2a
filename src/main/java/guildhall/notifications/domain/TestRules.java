package guildhall.notifications.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.WaitUntilTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sending a letter to oneself to see what it says.
public final class TestRules {

  public static final Duration WITHIN = Duration.ofHours(1);

  static final int MOST = 10;

  private TestRules() {}

  /// Ten in an hour are enough to look at a letter from all sides; the eleventh waits until the
  /// first is an hour old.
  ///
  /// @param lately when somebody's tests of the last hour were sent
  public static Optional<Refusal> refuses(List<Instant> lately) {
    if (lately.size() < MOST) return Optional.empty();
    var again = lately.stream().sorted().toList().get(lately.size() - MOST).plus(WITHIN);
    return Optional.of(
        Refusal.of(LetterReason.TOO_MANY_TEST_LETTERS, new WaitUntilTime(again))
            .with("most", MOST)
            .with("againAt", again));
  }
}
