package guildhall.proof.rig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
  private final int port;
  private Process process;

  public ServerProcess(Map<String, ?> settings, Path log) {
    this.settings = settings;
    this.log = log;
    this.port = freePort();
    this.process = start("");
    awaitReady();
  }

  /// @param crashAt where it is to die, as [Kill] reads it; empty for nowhere
  public void restart(String crashAt) {
    kill();
    process = start(crashAt);
    awaitReady();
  }

  /// The end without a word: no shutdown hook, nothing flushed.
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public void awaitEnd() {
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

  private Process start(String crashAt) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dguildhall.crash.at=" + crashAt);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "guildhall.Guildhall"));
    command.add("--server.port=" + port);
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
      if (answers()) return;
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
