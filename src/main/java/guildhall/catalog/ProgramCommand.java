package guildhall.catalog;

import guildhall.catalog.EditionServer.NotReached;
import guildhall.catalog.app.FaultWords;
import guildhall.catalog.app.ProgramCheck;
import guildhall.catalog.app.ProgramFolder;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command line for whoever writes a program's files: `program check`, `diff` and `plan`.
///
/// Results go to standard output, messages to standard error. Checking and comparing folders needs
/// no server; an edition number and `plan` ask the one that `GUILDHALL_URL` and `GUILDHALL_TOKEN`
/// name.
public final class ProgramCommand {

  public static final int FINE = 0;
  public static final int FAULTS_OR_DIFFERENCES = 1;
  public static final int NOT_UNDERSTOOD = 2;

  private static final String USAGE =
      """
      program check FOLDER             every fault of the files, with file, line and pointer
      program diff LEFT RIGHT          what RIGHT says differently; folders or edition numbers
      program plan FOLDER YYYY-MM-DD   what publishing from that day would change, and for whom

      Exit codes: 0 no faults, no differences; 1 faults or differences; 2 not understood or not
      reached. Edition numbers and plan need a running house: set GUILDHALL_URL (such as
      http://localhost:8080) and GUILDHALL_TOKEN (a staff token).
      """;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  public ProgramCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /// Whether these arguments of the program are for this command rather than for the server.
  public static boolean isMeantBy(String... args) {
    return words(args).indexOf("program") == 0;
  }

  /// The arguments without those that Spring Boot's Maven plugin puts before them.
  private static List<String> words(String... args) {
    return Arrays.stream(args).filter(it -> !it.startsWith("--spring.")).toList();
  }

  /// @return the exit code
  public int run(String... args) {
    var words = words(args);
    try {
      return switch (words.size() < 2 ? "" : words.get(1) + "/" + words.size()) {
        case "check/3" -> check(words.get(2));
        case "diff/4" -> diff(words.get(2), words.get(3));
        case "plan/4" -> plan(words.get(2), LocalDate.parse(words.get(3)));
        default -> notUnderstood(USAGE);
      };
    } catch (NotReached | UncheckedIOException e) {
      return notUnderstood(String.valueOf(e.getMessage()));
    } catch (DateTimeParseException e) {
      return notUnderstood("Not a day: " + e.getParsedString() + ". Expected: YYYY-MM-DD");
    }
  }

  private int check(String folder) {
    var files = ProgramFolder.on(Path.of(folder));
    var faults = ProgramCheck.of(files).faults();
    faults.forEach(it -> out.println(FaultWords.line(it)));
    err.println(
        faults.isEmpty()
            ? files.size() + " files, no faults."
            : faults.size() + (faults.size() == 1 ? " fault." : " faults."));
    return faults.isEmpty() ? FINE : FAULTS_OR_DIFFERENCES;
  }

  private int diff(String left, String right) {
    var before = program(left);
    var after = program(right);
    if (before.isEmpty() || after.isEmpty()) return FAULTS_OR_DIFFERENCES;
    var difference = ProgramDifference.between(before.get(), after.get());
    difference.changes().forEach(it -> out.println(line(it)));
    for (var offer : after.get().offers()) {
      var reaching = difference.reaching(offer).size();
      if (reaching > 0) {
        err.println(
            "Holders of %s: %d changes at their next renewal.".formatted(offer.code(), reaching));
      }
    }
    if (difference.isFeltAtOnce()) {
      err.println("Rights, roles or terms of use change for everyone from the first day.");
    }
    if (difference.isEmpty()) err.println("No differences.");
    return difference.isEmpty() ? FINE : FAULTS_OR_DIFFERENCES;
  }

  private int plan(String folder, LocalDate from) {
    var plan = server().plan(ProgramFolder.on(Path.of(folder)), from);
    plan.lines().forEach(out::println);
    return plan.isFine() ? FINE : FAULTS_OR_DIFFERENCES;
  }

  private Optional<Program> program(String named) {
    var edition = named.matches("[0-9]{1,9}");
    var files = edition ? server().files(named) : ProgramFolder.on(Path.of(named));
    var checked = ProgramCheck.of(files);
    if (checked.isSound()) return Optional.of(checked.program());
    var lines = new ArrayList<String>(List.of(named + " has faults:"));
    checked.faults().forEach(it -> lines.add(FaultWords.line(it)));
    lines.forEach(err::println);
    return Optional.empty();
  }

  private EditionServer server() {
    return new EditionServer(
        environment.getOrDefault("GUILDHALL_URL", "http://localhost:8080"),
        environment.getOrDefault("GUILDHALL_TOKEN", ""));
  }

  private int notUnderstood(String message) {
    err.println(message);
    return NOT_UNDERSTOOD;
  }

  /// `CHANGED package line action-pack/office-365-e3 quantity: 5 -> 10`
  static String line(Change it) {
    var what = it.subject().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return switch (it.sort()) {
      case ADDED -> "ADDED   %s %s: %s".formatted(what, it.code(), it.after());
      case REMOVED -> "REMOVED %s %s: %s".formatted(what, it.code(), it.before());
      case CHANGED ->
          "CHANGED %s %s %s: %s -> %s"
              .formatted(what, it.code(), it.aspect(), it.before(), it.after());
    };
  }
}
