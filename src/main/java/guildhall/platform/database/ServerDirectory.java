package guildhall.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The folder of one embedded server: cluster, password, log, and the lock that one process holds.
final class ServerDirectory {

  static final String SUPERUSER = "postgres";

  private static final int LINES_SHOWN = 12;

  private final Path path;
  private final FileChannel lock;

  private ServerDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// Takes the folder for this process; the system gives the lock back however the process ends.
  static ServerDirectory take(Path place) {
    var path = place.toAbsolutePath().normalize();
    try {
      PrivateFiles.folder(path);
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new DatabaseTrouble(
            "Another Guildhall is using the database in " + path + ".",
            "Stop it, or give this one a folder of its own with"
                + " guildhall.database.embedded.directory.");
      }
      return new ServerDirectory(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("The database folder " + path + " cannot be used", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // This very process holds it.
    }
  }

  void release() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path log() {
    return path.resolve("server.log");
  }

  String password() {
    try {
      return PrivateFiles.secret(path.resolve("password"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes an empty cluster unless there is one; a half made one is never taken for a whole one.
  void create(Path programs, boolean durable) throws IOException {
    if (Files.exists(cluster())) {
      return;
    }
    var half = path.resolve("cluster.new");
    Trees.delete(half);
    var password = password();
    var command = new ArrayList<>(Unprivileged.prefix());
    command.add(programs.resolve("bin/initdb").toString());
    command.addAll(List.of("-D", half.toString(), "-U", SUPERUSER, "--auth=scram-sha-256"));
    command.addAll(List.of("--pwfile", path.resolve("password").toString(), "--data-checksums"));
    command.addAll(List.of("--encoding=UTF8", "--locale=C", "--no-instructions"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    if (!durable) {
      command.add("--no-sync");
    }
    if (password.isEmpty() || run(command) != 0) {
      throw trouble("initdb could not make a database in " + path + ".");
    }
    Files.move(half, cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Waits for a server whose program was killed and that is just stopping; forgets one that is
  /// gone.
  ///
  /// We hold the lock, so a pid file that names no running PostgreSQL is left over from a crash.
  /// Its number may meanwhile belong to anybody, and PostgreSQL would then refuse to start.
  void awaitFormerServer(Duration patience) throws IOException {
    var deadline = System.nanoTime() + patience.toNanos();
    while (formerServerRuns()) {
      if (System.nanoTime() > deadline) {
        throw trouble("A PostgreSQL that nobody stopped is still running in " + path + ".");
      }
      pause();
    }
    Files.deleteIfExists(pidFile());
  }

  /// The server writes its state into the eighth line of its pid file.
  boolean serverIsReady(Process supervisor) {
    var lines = pidLines();
    return supervisor.isAlive() && lines.size() >= 8 && lines.get(7).startsWith("ready");
  }

  /// The trouble with the last lines of the server's log, which usually say why.
  DatabaseTrouble trouble(String problem) {
    var shown = new StringBuilder(problem);
    try (var lines = Files.lines(log())) {
      var all = lines.toList();
      all.subList(Math.max(0, all.size() - LINES_SHOWN), all.size())
          .forEach(line -> shown.append("\n  ").append(line));
    } catch (IOException e) {
      shown.append("\n  (no log: ").append(e.getMessage()).append(')');
    }
    return new DatabaseTrouble(shown.toString(), "See " + log() + ".");
  }

  static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
    }
  }

  private boolean formerServerRuns() {
    return pidLines().stream()
        .findFirst()
        .map(line -> Long.parseLong(line.strip()))
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .filter(command -> command.endsWith("/postgres"))
        .isPresent();
  }

  private List<String> pidLines() {
    try {
      return Files.readAllLines(pidFile());
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path pidFile() {
    return cluster().resolve("postmaster.pid");
  }

  private int run(List<String> command) throws IOException {
    var output = ProcessBuilder.Redirect.appendTo(log().toFile());
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while initdb ran", e);
    }
  }
}
