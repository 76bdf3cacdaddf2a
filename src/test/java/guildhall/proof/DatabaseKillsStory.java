package guildhall.proof;

import static guildhall.proof.UnderLoad.during;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guildhall.proof.rig.Extent;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.SharedRig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL dies, or its disk does not flush or is full: what was promised is there once it runs
/// again, and the server finds it by itself.
@SharedRig
class DatabaseKillsStory {

  private static final int KILLS = Extent.of(1, 50);
  private static final int BROKEN_DISKS = Extent.of(1, 10);
  private static final int FULL_DISKS = Extent.of(1, 5);
  private static final int TOKENS_BETWEEN_KILLS = 100;

  private final Rig rig;

  DatabaseKillsStory(Rig rig) {
    this.rig = rig;
  }

  @AfterEach
  void heal() {
    rig.failingFsync().stop();
    rig.disk().makeRoom();
    revive();
  }

  @Test
  void theDatabaseMayBeKilledAndTheServerFindsItAgain() {
    UnderLoad.prove(
        rig,
        rig.wares().tokens(KILLS * TOKENS_BETWEEN_KILLS, 2),
        () -> {
          for (var n = 0; n < KILLS; n++) {
            during(800 + n * 37 % 900);
            rig.database().kill();
            during(500);
            rig.database().startAgain();
            during(1500);
          }
        });
    System.out.println(KILLS + " kills of the database, nothing lost, nothing doubled");
  }

  @Test
  void theDisksOfTheDatabaseMayFailToFlush() {
    assumeTrue(rig.failingFsync().trouble() == null, rig.failingFsync().trouble());
    UnderLoad.prove(
        rig,
        rig.wares().tokens(BROKEN_DISKS * TOKENS_BETWEEN_KILLS, 2),
        () -> {
          for (var n = 0; n < BROKEN_DISKS; n++) {
            during(800);
            rig.failingFsync().start();
            during(2000);
            rig.failingFsync().stop();
            revive();
            during(1000);
          }
        });
    assertThat(rig.database().panics()).isGreaterThanOrEqualTo(BROKEN_DISKS);
  }

  @Test
  void theDiskOfTheDatabaseMayBeFull() {
    assumeTrue(rig.disk().trouble() == null, rig.disk().trouble());
    UnderLoad.prove(
        rig,
        rig.wares().tokens(FULL_DISKS * TOKENS_BETWEEN_KILLS, 2),
        () -> {
          for (var n = 0; n < FULL_DISKS; n++) {
            during(800);
            rig.disk().fill();
            writeUntilRefused();
            rig.disk().makeRoom();
            revive();
            during(1000);
          }
        });
  }

  /// PostgreSQL goes on reading, and ends by itself where it cannot write its log.
  private void writeUntilRefused() {
    var refused = false;
    for (var n = 0; n < 60 && !refused; n++) {
      try {
        rig.database()
            .tell(
                "SELECT pg_switch_wal()",
                "CREATE TABLE full_disk AS SELECT g FROM generate_series(1, 200000) g",
                "DROP TABLE full_disk");
      } catch (IllegalStateException e) {
        refused = true;
      }
    }
    assertThat(refused).as("a full disk refuses to be written").isTrue();
    during(2000);
  }

  /// Starts it unless it found its way back by itself.
  private void revive() {
    if (!rig.database().isAlive()) {
      rig.database().kill();
      rig.database().startAgain();
      during(1500);
    }
  }
}
