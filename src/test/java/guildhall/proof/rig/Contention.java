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
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Many clients who want the same few things at the same time, and write down what they were told.
///
/// They walk along the intents together, each at most a few steps ahead of the others, so that what
/// is wanted is wanted by all at once. Every tenth asks again for what was just asked, and who was
/// served sometimes asks for something else under the same id, which must be refused, and sometimes
/// reads what they were given, which must be there. Now and then one only reads.
public final class Contention implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TOO_LONG = Duration.ofSeconds(12);
  private static final int STEPS_AHEAD = 12;
  private static final int ONE_IN_TEN = 10;
  private static final int LOOKS_ONE_IN = 4;
  private static final int READS_ONE_IN = 100;
  private static final int NOBODY_THERE_MILLIS = 20;
  private static final int NOT_NOW_MILLIS = 50;

  private final ServerProcess server;
  private final Ledger ledger;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Lookout lookout;
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong unanswered = new AtomicLong();
  private final AtomicLong picked = new AtomicLong();
  private final Map<String, AtomicLong> statuses = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

  public Contention(ServerProcess server, Ledger ledger) {
    this.server = server;
    this.ledger = ledger;
    this.lookout = new Lookout(this::read);
  }

  /// Lets so many clients walk along the intents while somebody says so, then over them at random.
  ///
  /// @param paceEach how often each intent is picked on the way
  public void run(List<Intent> intents, int clients, int paceEach, BooleanSupplier goOn) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < clients; n++) {
        var random = new Random(n);
        threads.execute(
            () -> {
              while (goOn.getAsBoolean()) {
                if (server.isServing()) attempt(pick(intents, paceEach, random), random);
                else pause(NOBODY_THERE_MILLIS);
              }
            });
      }
    }
  }

  private Intent pick(List<Intent> intents, int paceEach, Random random) {
    var base = picked.getAndIncrement() / paceEach;
    if (base >= intents.size()) return intents.get(random.nextInt(intents.size()));
    if (random.nextInt(ONE_IN_TEN) == 0) base -= random.nextInt(STEPS_AHEAD);
    var ahead = paceEach == 1 ? 0 : random.nextInt(STEPS_AHEAD);
    return intents.get(Math.clamp(base + ahead, 0, intents.size() - 1));
  }

  /// Asks what became of everything unknown, with the same ids, until each has an answer.
  public void settle() {
    for (var round = 0; round < 40 && !ledger.unknown().isEmpty(); round++) {
      if (round > 10) pause(250);
      ledger.unknown().forEach(this::settle);
    }
  }

  /// Asked even if it was told before: somebody may have asked once more just before the kill,
  /// after another had been answered.
  private void settle(Intent it) {
    var known = ledger.told(it.id());
    var answer = send(it, it.body());
    if (answer == null || !isFinal(answer)) return;
    if (known != null) compare(it, known, answer);
    ledger.acknowledge(it, answer);
  }

  /// Every accepted intent asked for once more must come back with the very same answer, and those
  /// refused with a refusal.
  public void askAllAgain() {
    ledger.accepted().forEach(it -> again(it.intent(), it.ack()));
    ledger.refused().forEach(it -> again(it.intent(), it.ack()));
  }

  private void attempt(Intent it, Random random) {
    if (random.nextInt(READS_ONE_IN) == 0) lookout.missed(it).ifPresent(faults::add);
    var known = ledger.told(it.id());
    if (known != null) {
      if (known.accepted() && random.nextBoolean()) askForSomethingElse(it);
      else again(it, known);
      return;
    }
    ledger.intend(it);
    var answer = send(it, it.body());
    if (answer != null && isFinal(answer)) {
      ledger.acknowledge(it, answer);
      if (answer.accepted()) look(it, random);
    } else if (answer != null && answer.status() >= 500) {
      pause(NOT_NOW_MILLIS);
    }
  }

  private void look(Intent it, Random random) {
    lookout.served(it);
    if (random.nextInt(LOOKS_ONE_IN) == 0) lookout.missed(it).ifPresent(faults::add);
  }

  /// Whether an answer settles what was asked. An order that stands open bars another for now only:
  /// given up, because nobody came to pay it, it makes room.
  private static boolean isFinal(Ack answer) {
    return answer.status() != 202
        && answer.status() < 500
        && !answer.body().contains("ORDER_ALREADY_OPEN");
  }

  private void again(Intent it, Ack known) {
    var answer = send(it, it.body());
    if (answer != null && isFinal(answer)) compare(it, known, answer);
  }

  private void compare(Intent it, Ack known, Ack answer) {
    if (answer.accepted() != known.accepted()) {
      faults.add(it.id() + " was told " + known + " and then " + answer);
    } else if (known.accepted()
        && !JSON.readTree(answer.body()).equals(JSON.readTree(known.body()))) {
      faults.add(it.id() + " got another body the second time: " + answer.body());
    }
  }

  /// The same id for something else: whoever was served is told so, and nothing is done.
  private void askForSomethingElse(Intent it) {
    var other = it.body().replace("\"NEW\"", "\"EXTEND\"").replace("machine-", "apparatus-");
    if (other.equals(it.body())) return;
    var answer = send(it, other);
    if (answer == null || answer.status() >= 500) return;
    if (answer.status() != 409 || !answer.body().contains("ID_USED_BEFORE")) {
      faults.add(it.id() + " did something else under the same id: " + answer);
    }
  }

  private @Nullable Ack send(Intent it, String body) {
    return ask(
        asked(it, it.path())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private @Nullable Ack read(Intent by, String path) {
    return ask(asked(by, path).GET());
  }

  private HttpRequest.Builder asked(Intent by, String path) {
    return HttpRequest.newBuilder(URI.create(server.url(path)))
        .timeout(TOO_LONG.multipliedBy(2))
        .header("Authorization", "Bearer " + by.token());
  }

  /// Null when nobody knows what happened.
  private @Nullable Ack ask(HttpRequest.Builder request) {
    var started = System.nanoTime();
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      answered.incrementAndGet();
      check(answer.statusCode(), answer.body(), System.nanoTime() - started);
      return new Ack(answer.statusCode() < 300, answer.statusCode(), answer.body());
    } catch (IOException e) {
      unanswered.incrementAndGet();
      pause(NOBODY_THERE_MILLIS);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void check(int status, String body, long nanos) {
    var code = status < 400 ? "" : " " + JSON.readTree(body).at("/code").asString("?");
    statuses.computeIfAbsent(status + code, _ -> new AtomicLong()).incrementAndGet();
    var sure = status < 500 && status != 429 && status != 401;
    var unavailable = body.contains("UNAVAILABLE") || body.contains("OUTCOME_UNKNOWN");
    if (!sure && !(status == 503 && unavailable)) faults.add(status + " " + body);
    if (nanos > TOO_LONG.toNanos()) faults.add("answered only after " + nanos / 1_000_000 + " ms");
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// How many attempts were answered, and how many nobody answered.
  public long answered() {
    return answered.get();
  }

  public long unanswered() {
    return unanswered.get();
  }

  /// How often somebody read what was wanted, or right after what they had been given.
  public long looks() {
    return lookout.looks();
  }

  /// How many steps were made along the intents.
  public long picked() {
    return picked.get();
  }

  /// How often each status and code was answered.
  public SortedMap<String, Long> statuses() {
    var all = new TreeMap<String, Long>();
    statuses.forEach((status, count) -> all.put(status, count.get()));
    return all;
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
