package guildhall.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL of our own: password, loopback only, every commit on disk, data kept between runs.
///
/// The server runs under a small shell supervisor that holds the reading end of a pipe. However
/// this process ends, by `close()` or by `kill -9`, the pipe closes and the supervisor stops the
/// server cleanly; nothing is left behind that would hold the data or the port.
public final class EmbeddedServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String SUPERVISOR =
      """
      trap '' INT HUP TERM
      exec 3<&0
      "$@" 3<&- </dev/null &
      server=$!
      { cat <&3 >/dev/null; kill -INT $server; } 2>/dev/null &
      exec 3<&- </dev/null
      wait $server
      """;

  /// Where the server keeps its data and its programs, and how it listens; port 0 takes a free one.
  public record Place(Path directory, Path cache, int port, boolean durable) {}

  private final ServerDirectory directory;
  private final Process supervisor;
  private final int port;

  private EmbeddedServer(ServerDirectory directory, Process supervisor, int port) {
    this.directory = directory;
    this.supervisor = supervisor;
    this.port = port;
  }

  public static EmbeddedServer start(Place place) {
    refuseForgetfulnessOutsideTests(place);
    var directory = ServerDirectory.take(place.directory());
    try {
      var programs = ServerBinaries.unpackedIn(place.cache().toAbsolutePath());
      directory.create(programs, place.durable());
      directory.awaitFormerServer(PATIENCE);
      var port = place.port() == 0 ? LoopbackPort.free() : place.port();
      var server = new EmbeddedServer(directory, launch(programs, directory, place, port), port);
      server.awaitReady();
      return server;
    } catch (IOException e) {
      directory.release();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      directory.release();
      throw e;
    }
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public Credentials superuser() {
    return new Credentials(ServerDirectory.SUPERUSER, directory.password());
  }

  /// Stops the server as PostgreSQL's fast shutdown does: open transactions are rolled back.
  @Override
  public void close() {
    try {
      supervisor.getOutputStream().close();
      if (!supervisor.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw directory.trouble("PostgreSQL did not stop within " + PATIENCE.toSeconds() + " s.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      directory.release();
    }
  }

  private static Process launch(Path programs, ServerDirectory directory, Place place, int port)
      throws IOException {
    var command = new ArrayList<>(Unprivileged.ownSession());
    command.addAll(List.of("sh", "-c", SUPERVISOR, "guildhall-postgres"));
    command.addAll(Unprivileged.prefix());
    command.add(programs.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", directory.cluster().toString(), "-p", String.valueOf(port)));
    for (var setting : settings(place.durable())) {
      command.addAll(List.of("-c", setting));
    }
    var log = ProcessBuilder.Redirect.appendTo(directory.log().toFile());
    return new ProcessBuilder(command)
        .directory(directory.path().toFile())
        .redirectOutput(log)
        .redirectError(log)
        .start();
  }

  private static List<String> settings(boolean durable) {
    var onDisk = durable ? "on" : "off";
    return List.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "password_encryption=scram-sha-256",
        "max_connections=120",
        "timezone=UTC",
        "log_timezone=UTC",
        "fsync=" + onDisk,
        "synchronous_commit=" + onDisk,
        "full_page_writes=" + onDisk);
  }

  private void awaitReady() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!directory.serverIsReady(supervisor)) {
      if (!supervisor.isAlive()) {
        throw directory.trouble("PostgreSQL did not start.");
      }
      if (System.nanoTime() > deadline) {
        close();
        throw directory.trouble("PostgreSQL was not ready within " + PATIENCE.toSeconds() + " s.");
      }
      ServerDirectory.pause();
    }
  }

  private static void refuseForgetfulnessOutsideTests(Place place) {
    if (!place.durable() && !testsAreRunning()) {
      throw new IllegalArgumentException("Only tests may run a database that forgets on a crash.");
    }
  }

  static boolean testsAreRunning() {
    return EmbeddedServer.class.getResource("/org/junit/jupiter/api/Test.class") != null;
  }
}
