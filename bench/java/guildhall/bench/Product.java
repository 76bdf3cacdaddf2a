package guildhall.bench;

import guildhall.bench.act.Ask;
import guildhall.bench.act.Wire;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The product as people run it: its jar, in a process of its own.
final class Product implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final int managed;
  private final Duration toFirstPage;

  private Product(Process process, int port, int managed, Duration toFirstPage) {
    this.process = process;
    this.port = port;
    this.managed = managed;
    this.toFirstPage = toFirstPage;
  }

  /// @param folder where it writes its log, and the recording when it is profiled
  /// @param java further options for its virtual machine
  record Place(Path jar, Path folder, List<String> java, Map<String, String> settings) {}

  /// Starts the product and waits for the first page with a company's data.
  static Product start(Place place, byte[] page) throws IOException, InterruptedException {
    var port = freePort();
    var managed = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(place.java());
    command.addAll(List.of("-jar", place.jar().toAbsolutePath().toString()));
    place.settings().forEach((name, value) -> command.add("--" + name + "=" + value));
    command.add("--server.port=" + port);
    command.add("--management.server.port=" + managed);
    var log = place.folder().resolve("server.log");
    var begin = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    while (!answers(port, page)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IllegalStateException("The product does not answer: " + Files.readString(log));
      }
      Thread.sleep(10);
    }
    return new Product(process, port, managed, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static boolean answers(int port, byte[] page) {
    try (var wire = new Wire(port)) {
      wire.send(page).expect(200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /// Where its health is asked for.
  int managed() {
    return managed;
  }

  Duration toFirstPage() {
    return toFirstPage;
  }

  /// Resident memory in MiB, as `ps` tells it.
  double residentMiB() throws IOException, InterruptedException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
    var kib = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    ps.waitFor();
    return kib.isEmpty() ? Double.NaN : Double.parseDouble(kib) / 1024;
  }

  double processorSeconds() {
    return process.info().totalCpuDuration().map(it -> it.toNanos() / 1e9).orElse(Double.NaN);
  }

  Wire.Answer ask(byte[] request) throws IOException {
    try (var wire = new Wire(port)) {
      return wire.send(request);
    }
  }

  /// Asks with a staff token or none.
  Wire.Answer get(String token, String path) throws IOException {
    return ask(Ask.get(token, path));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
