package guildhall.identity.app;

import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.platform.secrets.Digests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The threshold: whoever stands here is not known yet, so the house itself looks them up, across
/// all companies.
@Component
class Threshold {

  private final TransactionOperations transaction;
  private final Digests digests;
  private final DoorClock clock;

  Threshold(TransactionOperations transaction, Digests digests, DoorClock clock) {
    this.transaction = transaction;
    this.digests = digests;
    this.clock = clock;
  }

  <T> T lookUp(String why, Supplier<T> work) {
    return Acting.asProgram(
        why, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  void write(String why, Runnable work) {
    Acting.asProgram(why, () -> transaction.executeWithoutResult(status -> work.run()));
  }

  /// The digest a secret is kept by; `kind` keeps a session's secret from passing for a token.
  byte[] digest(String kind, Secret secret) {
    return digest(kind, secret.plain());
  }

  /// A secret that is made anew from what it is for whenever it is needed, so that it need not be
  /// kept: only the house, which holds the key, can make it.
  Secret secretFor(String what) {
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(digests.of(what)));
  }

  byte[] digest(String kind, String text) {
    return digests.of(kind + "|" + text);
  }

  Secret newSecret() {
    return digests.randomToken();
  }

  Instant at() {
    return clock.at();
  }

  LocalDate today() {
    return clock.today();
  }

  /// The day it is in the program, which a demo may have moved ahead.
  LocalDate programDay() {
    return clock.programDay();
  }
}
