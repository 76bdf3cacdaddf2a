package guildhall.proof.rig;

import guildhall.platform.database.EmbeddedServer;
import guildhall.platform.database.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A PostgreSQL that keeps its promises (fsync, full page writes), to be killed and started again.
public final class DurableDatabase implements AutoCloseable {

  private static final String PASSWORD = "only-for-tests";
  private static final String NAME = "guildhall";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path directory;
  private final Path programs;
  private EmbeddedServer server;
  private final int port;

  /// @param programs the folder PostgreSQL's programs are unpacked in
  public DurableDatabase(Path directory, Path programs) {
    this.directory = directory;
    this.programs = programs;
    this.server = start(0);
    var url = server.url("postgres");
    this.port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
    Roles.prepare(url, server.superuser(), PASSWORD, PASSWORD);
    Roles.createDatabase(url, server.superuser(), NAME);
  }

  public int port() {
    return port;
  }

  /// What the program has to be told to use it through this port.
  public Map<String, String> settings(int throughPort) {
    return Map.of(
        "guildhall.database.url",
        "jdbc:postgresql://127.0.0.1:" + throughPort + "/" + NAME,
        "guildhall.database.owner.username",
        Roles.OWNER,
        "guildhall.database.owner.password",
        PASSWORD,
        "guildhall.database.app.username",
        Roles.APP,
        "guildhall.database.app.password",
        PASSWORD);
  }

  /// Kills every process of the server at once, the way a failing machine ends.
  public void kill() {
    if (!isThere()) return;
    var running = ProcessHandle.of(postmaster());
    if (running.isEmpty()) return;
    var postmaster = running.get();
    var all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (postmaster.isAlive() && System.nanoTime() < until) LockSupport.parkNanos(10_000_000);
  }

  public void startAgain() {
    server.close();
    server = start(port);
  }

  /// Whether it runs; one that found its disk broken or full has stopped by itself.
  public boolean isAlive() {
    return isThere()
        && ProcessHandle.of(postmaster()).filter(ProcessHandle::isAlive).isPresent()
        && answers();
  }

  /// Says something to the server as superuser, each statement by itself.
  public void tell(String... statements) {
    var admin = server.superuser();
    try (var connection =
            DriverManager.getConnection(
                server.url("postgres"), admin.username(), admin.password());
        var statement = connection.createStatement()) {
      for (var it : statements) statement.execute(it);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How often it found that it could not keep its promises, and stopped.
  public long panics() {
    try (var lines = Files.lines(directory.resolve("server.log"))) {
      return lines.filter(it -> it.contains("PANIC:")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      tell("SELECT 1");
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private EmbeddedServer start(int wantedPort) {
    return EmbeddedServer.start(new EmbeddedServer.Place(directory, programs, wantedPort, true));
  }

  private boolean isThere() {
    return Files.exists(directory.resolve("cluster/postmaster.pid"));
  }

  private long postmaster() {
    try {
      var file = directory.resolve("cluster/postmaster.pid");
      return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
