package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guildhall.PartOfRule;
import guildhall.Rule;
import guildhall.kernel.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps `docs/RULES.md` true: every rule of the catalogue with the tests that name it, or the
/// honest word that none does. `./mvnw test -Dtest=RulesDocTest -Ddocs=write` writes it anew.
class RulesDocTest {

  private static final Path CATALOGUE = Path.of("docs/rules.tsv");
  private static final Path PAGE = Path.of("docs/RULES.md");

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("guildhall");

  @Test
  void thePageTellsWhichTestsProveWhichRule() throws IOException {
    var page = page();
    if ("write".equals(System.getProperty("docs"))) Files.writeString(PAGE, page);
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void testsNameOnlyRulesOfTheCatalogueAndReasonsOnlyThoseOfTests() throws IOException {
    var proven = new TreeSet<>(testsByRule().keySet());
    proven.addAll(partsByRule().keySet());
    assertThat(rules().keySet()).containsAll(proven);
    assertThat(testsByRule()).as("in part or whole").doesNotContainKeys(parts());
    var house = new ClassFileImporter().importPackages("guildhall");
    for (var type : house) {
      if (!type.isEnum() || !type.isAssignableTo(Reason.class)) continue;
      for (var constant : type.reflect().getEnumConstants()) {
        assertThat(proven).as("rule of %s", constant).contains(((Reason) constant).rule());
      }
    }
  }

  private static String[] parts() {
    return partsByRule().keySet().toArray(String[]::new);
  }

  private static String page() throws IOException {
    var rules = rules();
    var tests = testsByRule();
    var parts = partsByRule();
    var proven = rules.keySet().stream().filter(tests::containsKey).count();
    var page = new StringBuilder();
    page.append("# Rules and their tests\n\n");
    page.append(
        "Generated from `docs/rules.tsv` and the `@Rule` marks of the tests; do not edit.\n");
    page.append("%d of %d rules are named by a test, ".formatted(proven, rules.size()));
    page.append("of %d more a part is.\n".formatted(parts.size()));
    page.append("A rule without a test is not built yet.\n\n");
    page.append("| Rule | In our words | Proved by |\n|---|---|---|\n");
    rules.forEach(
        (id, words) ->
            page.append("| %s | %s | %s |\n".formatted(id, words, names(id, tests, parts))));
    return page.toString();
  }

  private static String names(
      String id, Map<String, Set<String>> tests, Map<String, Set<String>> parts) {
    if (parts.containsKey(id)) return String.join("<br>", parts.get(id));
    var names = tests.get(id);
    if (names == null) return "not built";
    return names.stream().map(it -> "`" + it + "`").collect(Collectors.joining("<br>"));
  }

  private static Map<String, String> rules() throws IOException {
    var rules = new LinkedHashMap<String, String>();
    for (var line : Files.readAllLines(CATALOGUE)) {
      var tab = line.indexOf('\t');
      rules.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return rules;
  }

  private static Map<String, Set<String>> testsByRule() {
    var tests = new TreeMap<String, Set<String>>();
    for (var type : TESTS) {
      type.tryGetAnnotationOfType(Rule.class)
          .ifPresent(rule -> note(tests, rule, type.getSimpleName()));
      for (var method : type.getMethods()) {
        method
            .tryGetAnnotationOfType(Rule.class)
            .ifPresent(rule -> note(tests, rule, type.getSimpleName() + "." + method.getName()));
      }
    }
    return tests;
  }

  private static Map<String, Set<String>> partsByRule() {
    var parts = new TreeMap<String, Set<String>>();
    for (var type : TESTS) {
      for (var method : type.getMethods()) {
        var it = method.tryGetAnnotationOfType(PartOfRule.class).orElse(null);
        if (it == null) continue;
        var words =
            "only: %s, `%s.%s`".formatted(it.part(), type.getSimpleName(), method.getName());
        Objects.requireNonNull(parts.computeIfAbsent(it.rule(), id -> new TreeSet<>())).add(words);
      }
    }
    return parts;
  }

  private static void note(Map<String, Set<String>> tests, Rule rule, String test) {
    for (var id : rule.value()) {
      Objects.requireNonNull(tests.computeIfAbsent(id, it -> new TreeSet<>())).add(test);
    }
  }
}
