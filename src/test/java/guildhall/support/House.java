package guildhall.support;

import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Rounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The running house as a test sees it: over real HTTP, with a clock that stands still.
public class House {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Environment environment;
  private final ProgramClock clock;
  private final Rounds rounds;
  private final JdbcClient db;
  private final TransactionOperations transaction;

  House(
      Environment environment,
      ProgramClock clock,
      Rounds rounds,
      JdbcClient db,
      TransactionOperations transaction) {
    this.environment = environment;
    this.clock = clock;
    this.rounds = rounds;
    this.db = db;
    this.transaction = transaction;
  }

  /// Stops the clock at noon of a day.
  public void today(LocalDate day) {
    clock.freezeAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  public void today(String day) {
    today(LocalDate.parse(day));
  }

  public LocalDate today() {
    return clock.today();
  }

  /// A call made by the house itself, now.
  public Call call() {
    return new Call(Caller.house("test"), clock.at(), clock.today(), UUID.randomUUID());
  }

  /// Walks the rounds of one day, which becomes today.
  public void walk(LocalDate day) {
    today(day);
    rounds.walk(day);
  }

  /// Delivers the facts owed and sends the mail that waits.
  public void deliver() {
    rounds.drainBacklogs();
  }

  /// Looks or acts behind the walls between companies, in one transaction.
  public <T> T behindTheWalls(Supplier<T> work) {
    return Acting.asProgram("test", () -> transaction.execute(status -> work.get()));
  }

  /// Tries something behind the walls and takes it back.
  public <T> T rehearsedBehindTheWalls(Supplier<T> work) {
    return Acting.asProgram(
        "test",
        () ->
            transaction.execute(
                status -> {
                  status.setRollbackOnly();
                  return work.get();
                }));
  }

  /// How many rows of a company a table holds.
  public long rows(String table, UUID account) {
    return behindTheWalls(
        () ->
            db.sql("SELECT count(*) FROM " + table + " WHERE account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single());
  }

  public Answer get(String token, String path) {
    return send(request(token, path).GET());
  }

  public Answer put(String token, String path, String json) {
    return send(
        request(token, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  public Answer put(String token, String path, String type, String body) {
    return send(
        request(token, path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
  }

  public HttpRequest.Builder request(String token, String path) {
    var request = HttpRequest.newBuilder(URI.create(url(path)));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public String url(String path) {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
  }

  /// Asks many times at once and gives every answer.
  public static <T> List<T> atOnce(int callers, Callable<T> ask) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<java.util.concurrent.Future<T>>();
      for (int i = 0; i < callers; i++) asked.add(threads.submit(ask));
      var answers = new ArrayList<T>();
      for (var answer : asked) answers.add(answer.get());
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
