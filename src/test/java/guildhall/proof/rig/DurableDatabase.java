package guildhall.proof.rig;

import guildhall.platform.database.EmbeddedServer;
import guildhall.platform.database.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A PostgreSQL that keeps its promises (fsync, full page writes), to be killed and started again.
public final class DurableDatabase implements AutoCloseable {

  private static final String PASSWORD = "only-for-tests";
  private static final String NAME = "guildhall";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path directory;
  private EmbeddedServer server;
  private final int port;

  public DurableDatabase(Path directory) {
    this.directory = directory;
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
    var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
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

  private EmbeddedServer start(int wantedPort) {
    var cache = Path.of(System.getProperty("user.home"), ".cache/guildhall");
    return EmbeddedServer.start(new EmbeddedServer.Place(directory, cache, wantedPort, true));
  }

  private long postmaster() {
    try (var files = Files.find(directory, 3, (path, _) -> path.endsWith("postmaster.pid"))) {
      var file = files.findFirst().orElseThrow();
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
