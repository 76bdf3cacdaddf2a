package guildhall.proof.rig;

import guildhall.proof.rig.Ledger.Ack;
import guildhall.proof.rig.Ledger.Intent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Many clients who want the same few things at the same time, and write down what they were told.
public final class Contention implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TOO_LONG = Duration.ofSeconds(10);

  private final ServerProcess server;
  private final Ledger ledger;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final AtomicLong attempts = new AtomicLong();
  private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

  public Contention(ServerProcess server, Ledger ledger) {
    this.server = server;
    this.ledger = ledger;
  }

  /// Lets so many clients each pick one of the intents at random, again and again.
  public void run(List<Intent> intents, int clients, long seed, BooleanSupplier goOn) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < clients; n++) {
        var random = new Random(seed + n);
        threads.execute(
            () -> {
              while (goOn.getAsBoolean()) attempt(intents.get(random.nextInt(intents.size())));
            });
      }
    }
  }

  /// Asks what became of everything unknown, with the same ids, until each has an answer.
  public void settle() {
    for (var round = 0; round < 20 && !ledger.unknown().isEmpty(); round++) {
      ledger.unknown().forEach(this::attempt);
    }
  }

  /// Every accepted intent asked for once more must come back with the very same answer.
  public void askAllAgain() {
    ledger
        .acks()
        .forEach((id, ack) -> again(Objects.requireNonNull(ledger.intents().get(id)), ack));
  }

  private void attempt(Intent it) {
    var known = ledger.acks().get(it.id());
    if (known != null) {
      again(it, known);
      return;
    }
    ledger.intend(it);
    var answer = send(it);
    if (answer == null || answer.status() >= 500 || answer.status() == 429) return;
    ledger.acknowledge(it, answer);
  }

  private void again(Intent it, Ack known) {
    var answer = send(it);
    if (answer == null || answer.status() >= 500) return;
    if (answer.accepted() != known.accepted()) {
      faults.add(it.id() + " was told " + known + " and then " + answer);
    } else if (known.accepted()
        && !JSON.readTree(answer.body()).equals(JSON.readTree(known.body()))) {
      faults.add(it.id() + " got another body the second time: " + answer.body());
    }
  }

  /// Null when nobody knows what happened.
  private @Nullable Ack send(Intent it) {
    attempts.incrementAndGet();
    var started = System.nanoTime();
    try {
      var request =
          HttpRequest.newBuilder(URI.create(server.url(it.path())))
              .timeout(TOO_LONG.multipliedBy(2))
              .header("Authorization", "Bearer " + it.token())
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(it.body()))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      statuses.computeIfAbsent(answer.statusCode(), _ -> new AtomicLong()).incrementAndGet();
      check(answer.statusCode(), answer.body(), System.nanoTime() - started);
      return new Ack(answer.statusCode() < 300, answer.statusCode(), answer.body());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void check(int status, String body, long nanos) {
    var unavailable = status == 503 && body.contains("UNAVAILABLE");
    if (status >= 500 && !unavailable) faults.add(status + " " + body);
    if (nanos > TOO_LONG.toNanos()) faults.add("answered only after " + nanos / 1_000_000 + " ms");
  }

  public long attempts() {
    return attempts.get();
  }

  /// How often each status was answered.
  public Map<Integer, AtomicLong> statuses() {
    return statuses;
  }

  /// What no client should ever meet, whatever was killed.
  public List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    http.close();
  }
}
