package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Contention;
import guildhall.proof.rig.Extent;
import guildhall.proof.rig.Ledger.Intent;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.SharedRig;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What many want at the same moment is given out once, or as often as it may be, and whoever was
/// told that they have it has it.
@SharedRig
class ContentionStory {

  private static final int CLIENTS = Extent.of(16, 64);
  private static final int IDS_OF_A_TOKEN = Extent.isNightly() ? 100 : 20;
  private static final int MACHINES_OF_A_KEY = Extent.isNightly() ? 200 : 40;

  private final Rig rig;

  ContentionStory(Rig rig) {
    this.rig = rig;
  }

  @Test
  void aTokenWantedByManyAtOnceIsRedeemedOnce() {
    var tokens = Extent.of(60, 10_000);
    prove("tokens", rig.wares().tokens(tokens, IDS_OF_A_TOKEN), tokens);
  }

  @Test
  void aKeyWantedByMoreMachinesThanItAllowsIsActivatedAsOftenAsItAllows() {
    var keys = Extent.of(4, 100);
    prove("activations", rig.wares().keys(keys, MACHINES_OF_A_KEY), keys * 10);
  }

  private void prove(String what, List<Intent> intents, int wins) {
    try (var ledger = rig.ledger();
        var clients = new Contention(rig.server(), ledger)) {
      var started = System.nanoTime();
      clients.run(intents, CLIENTS, 1, () -> clients.picked() < intents.size());
      var seconds = (System.nanoTime() - started) / 1e9;
      var attempts = clients.answered() - clients.looks();
      var faults = clients.statuses().tailMap("5").values().stream().mapToLong(it -> it).sum();
      History.judge(rig, ledger, clients);
      System.out.printf(
          "contended %s: %d clients, %d attempts, %d wins of %d, 0 doubles, %d 5xx, %.0f/s%n",
          what, CLIENTS, attempts, ledger.accepted().size(), wins, faults, attempts / seconds);
      assertThat(ledger.accepted()).hasSize(wins);
      assertThat(faults).isZero();
    }
  }
}
