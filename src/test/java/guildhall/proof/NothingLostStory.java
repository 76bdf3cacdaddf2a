package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Contention;
import guildhall.proof.rig.FaultProxy.Weather;
import guildhall.proof.rig.Ledger;
import guildhall.proof.rig.Ledger.Intent;
import guildhall.proof.rig.Rig;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever is killed, stalled or cut: what was promised is there, nothing is there twice, and who
/// was told nothing finds out by asking again.
///
/// The build does it briefly; `-Dguildhall.proof.kills=100 -Dguildhall.proof.seconds=…` goes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLostStory {

  private static final int CLIENTS = 16;
  private static final int KILLS = Integer.getInteger("guildhall.proof.kills", 1);
  private static final int SECONDS = Integer.getInteger("guildhall.proof.seconds", 3);
  private static final List<String> CRASH_POINTS =
      List.of(
          "everything written, nothing committed#40",
          "committed, not yet answered#40",
          "act written, fact not yet#10");

  private final Rig rig = new Rig();

  @AfterAll
  void clear() {
    rig.close();
  }

  @Test
  void aTokenWantedByManyAtOnceIsRedeemedOnce() {
    prove(rig.contendedTokens(40, 4), () -> during(SECONDS));
  }

  @Test
  void theServerMayBeKilledAtAnyMoment() {
    prove(
        rig.contendedTokens(120, 2),
        () -> {
          for (var n = 0; n < KILLS; n++) {
            during(1 + n % SECONDS);
            rig.server().restart("");
          }
        });
  }

  @Test
  void theServerMayBeKilledAtEveryCrashPoint() {
    try (var ledger = rig.ledger()) {
      var intents = rig.contendedTokens(120, 2);
      var clients = new Contention(rig.server(), ledger);
      for (var point : CRASH_POINTS) {
        rig.server().restart(point);
        clients.run(intents, CLIENTS, 7, rig.server()::isAlive);
        rig.server().awaitEnd();
      }
      rig.server().restart("");
      judge(ledger, intents, clients);
    }
  }

  @Test
  void theDatabaseMayBeKilledAndTheServerFindsItAgain() {
    prove(
        rig.contendedTokens(120, 2),
        () -> {
          for (var n = 0; n < KILLS; n++) {
            during(1);
            rig.database().kill();
            during(1);
            rig.database().startAgain();
            during(2);
          }
        });
  }

  @Test
  void theNetworkToTheDatabaseMayBeSlowStalledOrCut() {
    prove(
        rig.contendedTokens(60, 2),
        () -> {
          for (var weather : List.of(Weather.SLOW, Weather.STALLED, Weather.CUT)) {
            rig.network().turn(weather);
            during(SECONDS);
            rig.network().turn(Weather.FINE);
            during(1);
          }
        });
  }

  /// Lets many want the same tokens while something happens, and judges what came of it.
  private void prove(List<Intent> intents, Runnable meanwhile) {
    try (var ledger = rig.ledger()) {
      judge(ledger, intents, contend(ledger, intents, meanwhile));
    }
  }

  private Contention contend(Ledger ledger, List<Intent> intents, Runnable meanwhile) {
    var clients = new Contention(rig.server(), ledger);
    var load = new AtomicBoolean(true);
    var running = Thread.ofVirtual().start(() -> clients.run(intents, CLIENTS, 11, load::get));
    try {
      meanwhile.run();
      load.set(false);
      running.join(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return clients;
  }

  /// Everything unknown is settled by asking again; then what was told is compared with what is.
  private void judge(Ledger ledger, List<Intent> intents, Contention clients) {
    clients.settle();
    clients.askAllAgain();
    System.out.println(clients.attempts() + " attempts, answers " + clients.statuses());
    assertThat(clients.faults()).isEmpty();
    assertThat(ledger.unknown()).isEmpty();

    var redeemed = redeemed();
    var winners = new HashSet<String>();
    for (var entry : ledger.acks().entrySet()) {
      var intent = Objects.requireNonNull(ledger.intents().get(entry.getKey()));
      if (entry.getValue().accepted()) {
        assertThat(winners.add(intent.what())).as("redeemed twice: " + intent).isTrue();
        assertThat(redeemed).containsEntry(intent.what(), intent.id());
      } else {
        assertThat(redeemed.get(intent.what())).isNotNull().isNotEqualTo(intent.id());
      }
    }
    var wanted = intents.stream().map(Intent::what).collect(Collectors.toSet());
    assertThat(redeemed.keySet().stream().filter(wanted::contains)).hasSameSizeAs(winners);
    assertThat(winners).isNotEmpty();
    assertThat(Invariants.broken(rig.house(), rig.db())).isEmpty();
    clients.close();
  }

  private Map<String, String> redeemed() {
    return rig.house()
        .behindTheWalls(
            () ->
                rig
                    .db()
                    .sql("SELECT token_id, redemption_id FROM seats.redemption")
                    .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static void during(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
