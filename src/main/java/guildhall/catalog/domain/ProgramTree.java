package guildhall.catalog.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole program as written: its files by name, each as a tree.
public record ProgramTree(Map<String, Node> files) {

  /// The files a program consists of, in the order worth reading.
  public static final List<String> FILES =
      List.of(
          "program.yaml",
          "policies.yaml",
          "roles-and-rights.yaml",
          "offers.yaml",
          "prices.yaml",
          "packages.yaml",
          "benefits.yaml",
          "competencies.yaml",
          "extensions.yaml");

  public static final List<String> BENEFIT_KINDS =
      List.of("software", "seats", "person", "credit", "support", "advisory", "marketing");

  public Optional<Node> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  public List<Node> rows(String file, String key) {
    return file(file).map(it -> it.rows(key)).orElse(List.of());
  }

  public Stream<Node> benefits() {
    return BENEFIT_KINDS.stream().flatMap(kind -> rows("benefits.yaml", kind).stream());
  }

  /// Every package there is: the name of its owner and its lines.
  public Stream<Node> packages() {
    var ofOffers =
        file("packages.yaml").flatMap(it -> it.find("packages")).stream()
            .flatMap(it -> it.fields().stream())
            .map(Node.Entry::value);
    var ofCompetencies =
        rows("competencies.yaml", "competencies").stream()
            .flatMap(it -> Stream.of(it.find("silver"), it.find("gold")).flatMap(Optional::stream));
    return Stream.concat(ofOffers, ofCompetencies);
  }

  /// The rows that carry a code, by that code; of two with the same code the first.
  static Map<String, Node> byCode(Stream<Node> rows) {
    var found = new LinkedHashMap<String, Node>();
    rows.forEach(row -> row.word("code").ifPresent(code -> found.putIfAbsent(code, row)));
    return found;
  }
}
