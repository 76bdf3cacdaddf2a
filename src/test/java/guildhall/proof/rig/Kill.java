package guildhall.proof.rig;

import guildhall.platform.db.CrashPoint;
import java.util.concurrent.atomic.AtomicInteger;

/// Halts the server at the n-th time it comes by a crash point, as
/// `-Dguildhall.crash.at=<point>#<n>` says. Halting runs no shutdown hook and flushes nothing,
/// which is what losing power to the process looks like from inside.
public final class Kill implements CrashPoint.Saboteur {

  public static final String PROPERTY = "guildhall.crash.at";
  private static final int KILLED = 137;

  private final String point;
  private final AtomicInteger left;

  public Kill() {
    var asked = System.getProperty(PROPERTY, "").split("#", 2);
    this.point = asked[0];
    this.left = new AtomicInteger(asked.length < 2 ? 0 : Integer.parseInt(asked[1]));
  }

  @Override
  public void at(String reached) {
    if (reached.equals(point) && left.decrementAndGet() == 0) Runtime.getRuntime().halt(KILLED);
  }
}
