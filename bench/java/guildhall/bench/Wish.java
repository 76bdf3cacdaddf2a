package guildhall.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What to measure, from the command's arguments.
///
/// @param only the parts of the table to measure
/// @param companies the towns to measure in, one after another
/// @param seconds how long each run lasts, after a warm-up of the same length
/// @param runs how many runs the median is taken of
/// @param clients how many ask at once
/// @param models how many companies live through the product before they are copied
/// @param given other words: `database`, `user`, `password`, `java`, `profile`, `keep`
record Wish(
    Set<String> only,
    List<Integer> companies,
    int seconds,
    int runs,
    List<Integer> clients,
    int models,
    Map<String, String> given) {

  static final List<String> PARTS =
      List.of("start", "writes", "reads", "pages", "weight", "memory", "rounds", "growth");
  private static final Set<String> KNOWN =
      Set.of(
          "only",
          "companies",
          "seconds",
          "runs",
          "clients",
          "models",
          "quick",
          "database",
          "user",
          "password",
          "java",
          "profile",
          "open",
          "statements",
          "keep");

  static Wish of(String... arguments) {
    var given = new HashMap<String, String>();
    for (var argument : arguments) {
      if (argument.isBlank()) continue;
      var parts = argument.replaceFirst("^--", "").split("=", 2);
      if (!KNOWN.contains(parts[0])) throw new IllegalArgumentException("Unknown: " + argument);
      given.put(parts[0], parts.length == 2 ? parts[1] : "true");
    }
    var quick = given.containsKey("quick");
    var wish =
        new Wish(
            new TreeSet<>(words(given.getOrDefault("only", String.join(",", PARTS)))),
            numbers(given.getOrDefault("companies", quick ? "1000" : "40000,400000")),
            Integer.parseInt(given.getOrDefault("seconds", quick ? "1" : "10")),
            Integer.parseInt(given.getOrDefault("runs", "3")),
            numbers(given.getOrDefault("clients", "1,8,32")),
            Integer.parseInt(given.getOrDefault("models", quick ? "6" : "120")),
            given);
    if (!PARTS.containsAll(wish.only)) throw new IllegalArgumentException("--only knows " + PARTS);
    return wish;
  }

  boolean wants(String part) {
    return only.contains(part);
  }

  boolean open() {
    return !"false".equals(given.get("open"));
  }

  /// How many rows a measurement may use up in the smallest town, so that none runs dry.
  int stockPerCompany() {
    var smallest = companies.stream().mapToInt(it -> it).min().orElse(1);
    var perSecond = 2_500L;
    var parts = (wants("writes") ? 2 : 0) + (wants("growth") ? 1 : 0);
    var wanted = perSecond * seconds * (runs + 2L) * clients.size() * parts;
    return Math.clamp(wanted / smallest, 1, 400);
  }

  /// What the product's virtual machine is told; a profile goes to a file for each town.
  List<String> serverOptions(Path folder, int companies) {
    var options = new ArrayList<>(words(given.getOrDefault("java", "").replace(' ', ',')));
    if (given.containsKey("profile")) {
      var file = folder.resolve("profile-" + companies + ".jfr").toAbsolutePath();
      options.add("-XX:StartFlightRecording=settings=profile,filename=" + file);
    }
    return options;
  }

  private static List<Integer> numbers(String list) {
    return words(list).stream().map(it -> Integer.valueOf(it.replace("_", ""))).toList();
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
