package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.identity.db.FailedSignIns;
import guildhall.identity.domain.SignInPace;
import guildhall.kernel.Secret;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells whether a password belongs to an address, at the pace that guessing deserves: wherever a
/// password is asked for, wrong ones count together.
@Component
class CheckPassword {

  private static final String WHY = "sign-in";

  private final Credentials credentials;
  private final FailedSignIns failures;
  private final Passwords passwords;
  private final Threshold threshold;

  CheckPassword(
      Credentials credentials, FailedSignIns failures, Passwords passwords, Threshold threshold) {
    this.credentials = credentials;
    this.failures = failures;
    this.passwords = passwords;
    this.threshold = threshold;
  }

  /// Whose they are; empty when address and password do not go together.
  ///
  /// @throws Passwords.Busy when too many try at once
  Optional<Credentials.Row> handle(String address, Secret password) {
    var email = address.strip().toLowerCase(Locale.ROOT);
    var digest = threshold.digest(WHY, email);
    hold(threshold.lookUp(WHY, () -> paceOf(digest)));
    var known = threshold.lookUp(WHY, () -> credentials.find(email));
    var right =
        known
            .map(it -> passwords.matches(password, it.hash()))
            .orElseGet(() -> passwords.matchesNobody(password));
    if (!right || known.isEmpty()) {
      threshold.write(WHY, () -> noteFailure(digest));
      return Optional.empty();
    }
    if (passwords.isStale(known.get().hash())) renew(email, password);
    threshold.write(WHY, () -> failures.forget(digest));
    return known;
  }

  /// Hashed with less care than today's: now that the password is at hand, hash it anew.
  private void renew(String email, Secret password) {
    var hash = passwords.hash(password);
    threshold.write(WHY, () -> credentials.rehash(email, hash));
  }

  private Duration paceOf(byte[] digest) {
    return failures
        .find(digest)
        .map(it -> SignInPace.delay(it.failures(), it.lastAt(), threshold.at()))
        .orElse(Duration.ZERO);
  }

  private void noteFailure(byte[] digest) {
    var at = threshold.at();
    failures.note(digest, at, SignInPace.forgottenUntil(at));
  }

  /// The wait holds a virtual thread and nothing else: no connection, no turn at the hashing.
  private static void hold(Duration delay) {
    if (delay.isZero()) return;
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
