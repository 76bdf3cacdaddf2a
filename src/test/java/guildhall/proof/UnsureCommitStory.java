package guildhall.proof;

import static guildhall.proof.UnderLoad.during;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Ledger.Intent;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.SharedRig;
import guildhall.support.Answer;
import guildhall.support.House;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A commit that PostgreSQL reports with a warning, or not at all, is unknown: the asker is told
/// so, and asking again with the same id settles it. PostgreSQL is really told to wait for a
/// standby that is not there.
@SharedRig
class UnsureCommitStory {

  private static final String CANCEL = "pg_cancel_backend";
  private static final String TERMINATE = "pg_terminate_backend";

  private final Rig rig;

  UnsureCommitStory(Rig rig) {
    this.rig = rig;
  }

  @AfterEach
  void waitForNobody() {
    rig.database().tell("ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()");
    during(500);
  }

  @Test
  void aCommitThatSucceedsWithAWarningIsUnknownUntilAskedAgain() {
    proveUnknown(CANCEL);
  }

  @Test
  void aCommitWhoseConnectionIsEndedIsUnknownUntilAskedAgain() {
    proveUnknown(TERMINATE);
  }

  @Test
  void healthSaysWhatTheDatabaseProtects() {
    assertThat(health().json().at("/components/protection/details/database").asString())
        .isEqualTo("single");
    waitForAStandby();
    var waiting = health();
    assertThat(waiting.status()).isEqualTo(503);
    assertThat(waiting.json().at("/components/protection/details/database").asString())
        .isEqualTo("awaiting");
  }

  private void proveUnknown(String how) {
    var it = rig.wares().tokens(1, 1).getFirst();
    comeIn(it);
    waitForAStandby();
    var first = askWhileStoppingTheWait(it, how);
    assertThat(first.status()).as(first.body()).isEqualTo(503);
    assertThat(first.code()).isEqualTo("OUTCOME_UNKNOWN");
    assertThat(first.header("Retry-After")).isNotEmpty();
    assertThat(redemptions(it)).as("kept here, and not yet on the standby").isEqualTo(1);

    // Nobody is told that it is done while only this server holds it.
    var again = ask(it);
    during(2_000);
    assertThat(again).as("told before it is safe").isNotDone();
    waitForNobody();
    assertThat(again.join().status()).as(again.join().body()).isEqualTo(200);
    assertThat(redemptions(it)).isEqualTo(1);
    assertThat(Invariants.broken(rig.house(), rig.db())).isEmpty();
  }

  /// The first time a token is used is written down; that is not the commit meant here.
  private void comeIn(Intent it) {
    var me =
        rig.house()
            .request(it.token(), "/api/v1/me")
            .uri(URI.create(rig.server().url("/api/v1/me")));
    assertThat(rig.house().send(me).status()).isEqualTo(200);
  }

  /// Whoever waits for the standby is made to stop, until the asker has an answer.
  private Answer askWhileStoppingTheWait(Intent it, String how) {
    var answer = ask(it);
    while (!answer.isDone()) {
      rig.database()
          .tell("SELECT " + how + "(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
      during(100);
    }
    return answer.join();
  }

  private CompletableFuture<Answer> ask(Intent it) {
    var request =
        HttpRequest.newBuilder(URI.create(rig.server().url(it.path())))
            .header("Authorization", "Bearer " + it.token())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(it.body()));
    var house = rig.house();
    return CompletableFuture.supplyAsync(
        () -> house.send(request), Executors.newVirtualThreadPerTaskExecutor());
  }

  private Answer health() {
    var path = rig.server().managementUrl("/actuator/health");
    return rig.house().send(HttpRequest.newBuilder(URI.create(path)));
  }

  private void waitForAStandby() {
    rig.database()
        .tell("ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()");
    during(500);
  }

  private long redemptions(Intent it) {
    var query = "SELECT count(*) FROM seats.redemption WHERE redemption_id = :id::uuid";
    House house = rig.house();
    return house.behindTheWalls(
        () -> rig.db().sql(query).param("id", it.id()).query(Long.class).single());
  }
}
