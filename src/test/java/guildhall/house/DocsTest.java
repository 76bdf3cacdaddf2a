package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.kernel.Reason;
import guildhall.platform.web.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/// Documents that can be checked are checked: the modules of ARCHITECTURE.md and the reasons of
/// API.md equal the code. `./mvnw test -Dtest=DocsTest -Ddocs=write` writes those sections anew.
class DocsTest {

  private static final Pattern PLATE = Pattern.compile("^/// (.*)$", Pattern.MULTILINE);

  @Test
  void architectureListsTheModules() throws IOException {
    keep(Path.of("docs/ARCHITECTURE.md"), "modules", modules());
  }

  @Test
  void apiListsEveryReasonInOrderOfPrecedence() throws IOException {
    keep(Path.of("docs/API.md"), "reasons", reasons());
  }

  private static String modules() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| Floor | Module | What it is for | May use |");
    lines.add("|--:|---|---|---|");
    var names = new ArrayList<>(Floors.FLOOR.keySet());
    names.sort(
        Comparator.<String>comparingInt(it -> Objects.requireNonNull(Floors.FLOOR.get(it)))
            .reversed()
            .thenComparing(it -> it));
    for (var name : names) {
      var plate =
          HouseRulesTest.HOUSE
              .getPackage("guildhall." + name)
              .getAnnotationOfType(ApplicationModule.class);
      lines.add(
          "| %d | `%s` | %s | %s |"
              .formatted(
                  Floors.FLOOR.get(name),
                  name,
                  purpose(name),
                  String.join(", ", plate.allowedDependencies())));
    }
    return String.join("\n", lines);
  }

  private static String purpose(String module) throws IOException {
    var source = Path.of("src/main/java/guildhall", module, "package-info.java");
    var plate = PLATE.matcher(Files.readString(source));
    var words = new StringBuilder();
    while (plate.find()) {
      words.append(words.isEmpty() ? "" : " ").append(plate.group(1));
      if (plate.group(1).endsWith(".")) break;
    }
    return words.toString();
  }

  private static String reasons() throws IOException {
    var lines = new ArrayList<String>();
    var english = english();
    var enums =
        HouseRulesTest.HOUSE.stream()
            .filter(it -> it.isEnum() && it.isAssignableTo(Reason.class))
            .sorted(Comparator.comparing(it -> it.getName()))
            .toList();
    for (var type : enums) {
      var title = type.getName().replaceFirst("guildhall\\.", "").replace('$', '.');
      lines.add("\n#### " + title + "\n");
      lines.add("| Code | Status | Rule | Says |");
      lines.add("|---|--:|---|---|");
      for (var constant : type.reflect().getEnumConstants())
        lines.add(row((Reason) constant, english));
    }
    return String.join("\n", lines).strip();
  }

  private static String row(Reason reason, Properties english) {
    var refusal = guildhall.kernel.Refusal.of(reason);
    var words = english.getProperty(reason.messageKey(), "");
    assertThat(words).as("English message %s", reason.messageKey()).isNotBlank();
    return "| `%s` | %d | %s | %s |"
        .formatted(
            reason.name(), Problems.statusOf(refusal), reason.rule(), words.replace("|", "\\|"));
  }

  /// A module's words may stand in several files, as they do for people.
  private static Properties english() throws IOException {
    var all = new Properties();
    var ending = "_" + Locale.ENGLISH.getLanguage() + ".properties";
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        try (var reader = Files.newBufferedReader(file)) {
          all.load(reader);
        }
      }
    }
    return all;
  }

  private static void keep(Path page, String section, String content) throws IOException {
    var begin = "<!-- generated: " + section + " -->";
    var end = "<!-- end: " + section + " -->";
    var text = Files.readString(page);
    var before = text.substring(0, text.indexOf(begin) + begin.length());
    var after = text.substring(text.indexOf(end));
    var wanted = before + "\n\n" + content + "\n\n" + after;
    if ("write".equals(System.getProperty("docs"))) Files.writeString(page, wanted);
    assertThat(Files.readString(page)).isEqualTo(wanted);
  }
}
