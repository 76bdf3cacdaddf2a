package guildhall.identity.app;

import guildhall.kernel.Secret;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id: 46 MiB of memory, one pass, one lane.
///
/// At most two at once, and a short queue behind them: each costs a core for some time, and people
/// who are already in must not wait for those who try to get in. So it is done by threads of the
/// system's, which takes turns between them and all others; a virtual one would keep its carrier.
@Component
public class Passwords implements AutoCloseable {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 46 * 1024;
  private static final int PASSES = 1;
  private static final int AT_ONCE = 2;
  private static final int QUEUE_MAX = 64;

  /// Too many want to sign in at this moment.
  public static final class Busy extends RuntimeException {

    Busy() {
      super("too many sign-ins at once");
    }
  }

  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore queue = new Semaphore(AT_ONCE + QUEUE_MAX);
  private final ExecutorService turns =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("password-", 1).factory());
  private final Timer work;
  private final LongTaskTimer underWork;
  private volatile String decoy = "";

  Passwords(MeterRegistry meters) {
    work = meters.timer("guildhall.password.hash");
    underWork = LongTaskTimer.builder("guildhall.password.hash.now").register(meters);
  }

  public String hash(Secret password) {
    return inTurn(() -> argon.encode(password.plain()));
  }

  public boolean matches(Secret password, String hash) {
    return inTurn(() -> argon.matches(password.plain(), hash));
  }

  /// Takes as long as comparing with a real hash: nobody learns from the time which addresses are
  /// known.
  public boolean matchesNobody(Secret password) {
    // One try is one hash, the very first one too.
    if (decoy.isEmpty()) {
      decoy = hash(new Secret("nobody has this password"));
    } else {
      var _ = matches(password, decoy);
    }
    return false;
  }

  public boolean isStale(String hash) {
    return argon.upgradeEncoding(hash);
  }

  private <T> T inTurn(Callable<T> turn) {
    if (!queue.tryAcquire()) throw new Busy();
    try {
      return turns.submit(() -> underWork.recordCallable(() -> work.recordCallable(turn))).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      queue.release();
    }
  }

  @Override
  public void close() {
    turns.close();
  }
}
