package guildhall.bench;

import guildhall.bench.act.Stock;
import guildhall.bench.town.Living;
import guildhall.bench.town.Model;
import guildhall.bench.town.Secrets;
import guildhall.bench.town.Town;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures the product in towns of different sizes and prints the table.
public final class Bench {

  private static final Path FOLDER = Path.of("target", "bench");
  private static final String MODELS = "guildhall_models";

  private final Wish wish;
  private final Ground ground;
  private final Report report;

  private Bench(Wish wish, Ground ground, Report report) {
    this.wish = wish;
    this.ground = ground;
    this.report = report;
  }

  /// @param arguments see [Wish]
  public static void main(String[] arguments) throws Exception {
    var wish = Wish.of(arguments);
    Files.createDirectories(FOLDER);
    var report = new Report(FOLDER.resolve("table.md"), System.out);
    try (var ground = Ground.of(wish.given(), FOLDER)) {
      new Bench(wish, ground, report).run();
    }
    System.out.println("\nAlso in " + FOLDER.resolve("table.md"));
    System.exit(0);
  }

  private record Lived(List<Model> models, Secrets secrets) {}

  private void run() throws Exception {
    report.line("# Guildhall, measured");
    report.line("");
    report.line(
        "%d processors, Java %s, runs of %d s, median of %d, after a warm-up as long as a run"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                wish.seconds(),
                wish.runs()));
    var lived = live();
    var measured = new ArrayList<Subject>();
    for (var companies : wish.companies()) measured.add(measure(companies, lived));
    if (wish.wants("growth") && measured.size() > 1) {
      new Growth(wish, report).between(measured.getFirst(), measured.getLast());
    }
    if (!wish.given().containsKey("keep")) {
      for (var one : measured) ground.drop(one.database());
    }
    ground.drop(MODELS);
  }

  private Lived live() throws Exception {
    ground.make(MODELS, null);
    var days = Town.days(LocalDate.now(Clock.systemUTC()), wish.models());
    System.err.println("bench: " + days.size() + " companies live through the product");
    var settings = new HashMap<>(ground.settings(MODELS));
    settings.putAll(vault());
    try (var living = new Living(settings)) {
      return new Lived(living.live(days, wish.stockPerCompany()), living.secrets());
    }
  }

  private Subject measure(int companies, Lived lived) throws Exception {
    var database = "guildhall_" + companies;
    ground.make(database, MODELS);
    System.err.println("bench: copying them to " + companies);
    var begin = System.nanoTime();
    var size = new Town.Size(companies, wish.stockPerCompany());
    var town = Town.of(ground, database, lived.models(), lived.secrets(), size);
    report.title(companies + " companies");
    report.line(
        "%,d rows copied and checked in %d s"
            .formatted(town.rows(), (System.nanoTime() - begin) / 1_000_000_000));
    var subject = subject(database, town, lived.secrets());
    new Measuring(wish, ground, report, subject).all(lived.secrets());
    return subject;
  }

  private Subject subject(String database, Town town, Secrets secrets) throws Exception {
    var settings = new HashMap<>(ground.settings(database));
    settings.putAll(vault());
    settings.putAll(SERVING);
    var options = wish.serverOptions(FOLDER, town.companies());
    return new Subject(
        database,
        new Stock(town),
        new Product.Place(jar(), FOLDER, options, settings),
        new Sessions(ground, database, secrets));
  }

  private static final Map<String, String> SERVING =
      Map.of(
          "spring.profiles.active", "bench",
          "guildhall.clock.movable", "true",
          "guildhall.limits.requests-per-minute", "100000000",
          "logging.level.root", "warn");

  private static Map<String, String> vault() {
    return Map.of(
        "guildhall.vault.key-file",
        FOLDER.resolve("vault.keys").toString(),
        "guildhall.vault.create-missing",
        "true");
  }

  private static Path jar() throws Exception {
    try (var files = Files.list(Path.of("target"))) {
      return files
          .filter(it -> it.getFileName().toString().matches("guildhall-.*(?<!sources)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no jar in target: run package first"));
    }
  }
}
