package guildhall.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.config.VaultSettings;
import guildhall.platform.db.Rows;
import guildhall.proof.rig.Contention;
import guildhall.proof.rig.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new key for the vault while tokens are redeemed and the server is killed: every value gets it,
/// and opens when the old key is destroyed.
class NewKeyStory {

  private static final int TOKENS = 300;
  private static final int KILLS = Integer.getInteger("guildhall.proof.kills", 2);
  private static final String DIGEST = "digest=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=\n";
  private static final String THREE = "3=BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=\n";
  private static final String TWO = "2=AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=\n";

  @Test
  void everyTokenOpensWithTheNewKeyAloneWhateverWasKilled(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("both"), "current=3\n" + TWO + THREE + DIGEST);
    var alone = Files.writeString(folder.resolve("alone"), "current=3\nfloor=3\n" + THREE + DIGEST);
    var told =
        Map.of("guildhall.vault.key-file", file.toString(), "guildhall.work.background", "true");
    try (var rig = new Rig(told);
        var ledger = rig.ledger()) {
      rig.server().kill();
      var intents = rig.wares().tokens(TOKENS, 1);
      assertThat(count(rig, "code_key_version = 2")).isEqualTo(TOKENS);
      rig.server().restart();
      var clients = new Contention(rig.server(), ledger);
      var load = new AtomicBoolean(true);
      var running = Thread.ofVirtual().start(() -> clients.run(intents, 4, 5, load::get));
      for (var n = 0; n < KILLS; n++) {
        rig.server().restart();
        LockSupport.parkNanos(Duration.ofMillis(20 + n * 40L).toNanos());
      }
      rig.server().restart();
      awaitDone(rig);
      load.set(false);
      running.join();
      var vault = new Vault(new VaultSettings(alone, false));
      assertThat(opened(rig, vault)).hasSize(TOKENS).doesNotHaveDuplicates();
      assertThat(clients.answered()).isPositive();
    }
  }

  private static void awaitDone(Rig rig) {
    var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (count(rig, "code_key_version <> 3") > 0 && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(count(rig, "code_key_version <> 3")).isZero();
  }

  private static long count(Rig rig, String condition) {
    return rig.house()
        .behindTheWalls(
            () ->
                rig.db()
                    .sql("SELECT count(*) FROM seats.token WHERE " + condition)
                    .query(Long.class)
                    .single());
  }

  private static List<String> opened(Rig rig, Vault vault) {
    return rig.house()
        .behindTheWalls(
            () ->
                rig.db()
                    .sql("SELECT token_id, code_key_version, code_sealed FROM seats.token")
                    .query(
                        (row, n) ->
                            vault.open(
                                new Sealed(
                                    row.getInt("code_key_version"), row.getBytes("code_sealed")),
                                "seats|" + Rows.uuid(row, "token_id")))
                    .list());
  }
}
