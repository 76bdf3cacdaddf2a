package guildhall.proof.rig;

import guildhall.platform.db.CrashPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Halts the server when it comes by the crash point that an order names, a file with
/// `<point>#<n>`, for the n-th time. Halting runs no shutdown hook and flushes nothing, which is
/// what losing power to the process looks like from inside.
public final class Kill implements CrashPoint.Saboteur {

  /// Names the file of the order.
  public static final String PROPERTY = "guildhall.crash.order";

  private static final int KILLED = 137;

  private final @Nullable Path order;
  private final AtomicInteger visits = new AtomicInteger();

  public Kill() {
    var path = System.getProperty(PROPERTY, "");
    this.order = path.isEmpty() ? null : Path.of(path);
  }

  @Override
  public void at(String reached) {
    if (order == null || !Files.exists(order)) return;
    var asked = asked().split("#", 2);
    if (asked.length < 2 || !reached.equals(asked[0])) return;
    if (visits.incrementAndGet() == Integer.parseInt(asked[1])) Runtime.getRuntime().halt(KILLED);
  }

  private String asked() {
    try {
      return order == null ? "" : Files.readString(order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
