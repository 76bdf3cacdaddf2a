package guildhall.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.database.EmbeddedServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.replication.LogSequenceNumber;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What the health says of the database's protection, while a receiver of PostgreSQL's log comes,
/// is waited for, and goes; seen by a role that may not see more than the house's own.
class ProtectionStory {

  @Test
  void itSaysSingleThenStandbyThenSynchronousAndIsDownWhenTheStandbyIsGone(@TempDir Path folder)
      throws Exception {
    var cache = Path.of(System.getProperty("user.home"), ".cache/guildhall");
    var place = new EmbeddedServer.Place(folder.resolve("one"), cache, 0, true);
    try (var server = EmbeddedServer.start(place);
        var admin = admin(server);
        var watcher = watcher(server, admin)) {
      var health = new ProtectionHealth(new SeeProtection(JdbcClient.create(watcher)));
      says(health, "single", Status.UP);
      try (var _ = receiver(server, admin)) {
        says(health, "standby", Status.UP);
        waitFor(admin, "*");
        says(health, "synchronous", Status.UP);
      }
      says(health, "awaiting", Status.DOWN);
      waitFor(admin, "");
      says(health, "single", Status.UP);
    }
  }

  /// Settings and goodbyes take a moment to be seen.
  private static void says(ProtectionHealth health, String word, Status status) throws Exception {
    var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    var seen = health.health();
    while (!word.equals(seen.getDetails().get("database")) && System.nanoTime() < until) {
      Thread.sleep(50);
      seen = health.health();
    }
    assertThat(seen.getDetails()).containsEntry("database", word);
    assertThat(seen.getStatus()).isEqualTo(status);
  }

  private static void waitFor(Connection admin, String standbys) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute("ALTER SYSTEM SET synchronous_standby_names = '" + standbys + "'");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private static Connection admin(EmbeddedServer server) throws SQLException {
    var it = server.superuser();
    return DriverManager.getConnection(server.url("postgres"), it.username(), it.password());
  }

  private static SingleConnectionDataSource watcher(EmbeddedServer server, Connection admin)
      throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute("CREATE ROLE watcher LOGIN NOINHERIT PASSWORD 'only-for-tests'");
    }
    return new SingleConnectionDataSource(
        server.url("postgres"), "watcher", "only-for-tests", false);
  }

  /// Takes the log as a standby does.
  private static Connection receiver(EmbeddedServer server, Connection admin) throws SQLException {
    var it = server.superuser();
    var how = new Properties();
    PGProperty.USER.set(how, it.username());
    PGProperty.PASSWORD.set(how, it.password());
    PGProperty.REPLICATION.set(how, "true");
    PGProperty.ASSUME_MIN_SERVER_VERSION.set(how, "15");
    PGProperty.PREFER_QUERY_MODE.set(how, "simple");
    var receiver = DriverManager.getConnection(server.url("postgres"), how);
    try (var statement = admin.createStatement();
        var row = statement.executeQuery("SELECT pg_current_wal_flush_lsn()")) {
      row.next();
      var _ =
          receiver
              .unwrap(PGConnection.class)
              .getReplicationAPI()
              .replicationStream()
              .physical()
              .withStartPosition(LogSequenceNumber.valueOf(row.getString(1)))
              .withStatusInterval(1, TimeUnit.SECONDS)
              .start();
    }
    return receiver;
  }
}
