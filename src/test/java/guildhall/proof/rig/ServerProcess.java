package guildhall.proof.rig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program in a process of its own, so that it can be killed.
public final class ServerProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Map<String, ?> settings;
  private final Path log;
  private final Path crashOrder;
  private final int port;
  private final int managementPort;
  private volatile Process process;
  private volatile boolean serving;

  /// @param folder where its log goes and where it looks for the order to crash
  public ServerProcess(Map<String, ?> settings, Path folder) {
    this.settings = settings;
    this.log = folder.resolve("server.log");
    this.crashOrder = folder.resolve("crash.order");
    this.port = freePort();
    this.managementPort = freePort();
    this.process = start();
    awaitReady();
  }

  /// Ends it if it runs, and starts it anew with no order to crash.
  public void restart() {
    kill();
    try {
      Files.deleteIfExists(crashOrder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process = start();
    awaitReady();
  }

  /// Orders it to die when it comes by a crash point for the n-th time from now on.
  public void crashAt(String point, int visit) {
    try {
      var order = Files.writeString(crashOrder.resolveSibling("crash.next"), point + "#" + visit);
      Files.move(order, crashOrder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The end without a word: no shutdown hook, nothing flushed.
  public void kill() {
    serving = false;
    process.destroyForcibly();
    awaitEnd();
  }

  /// Whether it runs and has once answered since it was started.
  public boolean isServing() {
    return serving && process.isAlive();
  }

  /// Whether it ends by itself in so many seconds.
  public boolean endsWithin(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /// Where those who watch it ask.
  public String managementUrl(String path) {
    return "http://127.0.0.1:" + managementPort + path;
  }

  private Process start() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC"));
    if (!Extent.isNightly()) command.add("-XX:TieredStopAtLevel=1");
    command.add("-D" + Kill.PROPERTY + "=" + crashOrder.toAbsolutePath());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "guildhall.Guildhall"));
    command.addAll(List.of("--server.port=" + port, "--management.server.port=" + managementPort));
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .directory(new File("."))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      if (!process.isAlive()) throw new IllegalStateException("the server ended; see " + log);
      if (answers()) {
        serving = true;
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new IllegalStateException("the server does not answer; see " + log);
  }

  private boolean answers() {
    var request = HttpRequest.newBuilder(URI.create(url("/api/v1/me")));
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              request.timeout(Duration.ofSeconds(5)).build(),
              HttpResponse.BodyHandlers.discarding());
      return answer.statusCode() == 401;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
