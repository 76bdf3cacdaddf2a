package guildhall.proof;

import guildhall.proof.rig.Contention;
import guildhall.proof.rig.Extent;
import guildhall.proof.rig.Ledger.Intent;
import guildhall.proof.rig.Rig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets many want the same things while something is broken, and judges what came of it.
final class UnderLoad {

  static final int CLIENTS = Extent.of(16, 32);
  private static final int PICKS_OF_EACH = 2;

  private UnderLoad() {}

  static void prove(Rig rig, List<Intent> intents, Runnable meanwhile) {
    try (var ledger = rig.ledger();
        var clients = new Contention(rig.server(), ledger)) {
      var load = new AtomicBoolean(true);
      var running =
          Thread.ofVirtual().start(() -> clients.run(intents, CLIENTS, PICKS_OF_EACH, load::get));
      try {
        meanwhile.run();
      } finally {
        load.set(false);
        join(running);
      }
      History.judge(rig, ledger, clients);
    }
  }

  /// What is there of both, the rarer spread evenly among the more frequent.
  static List<Intent> mixed(List<Intent> many, List<Intent> few) {
    var all = new ArrayList<Intent>(many);
    for (var n = 0; n < few.size(); n++) {
      all.add((int) ((long) all.size() * n / few.size()), few.get(n));
    }
    return all;
  }

  static void during(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread running) {
    try {
      running.join(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
