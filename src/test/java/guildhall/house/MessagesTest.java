package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import guildhall.journal.Fact;
import guildhall.kernel.Reason;
import guildhall.kernel.Remedy;
import guildhall.platform.web.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Words for people are complete: the same messages with the same arguments in every language, one
/// for everything that can be said, and none written anywhere else.
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path SOURCES = Path.of("src/main/java");

  /// A key written out where it is used: `text("portal.home.title"`, `redirect(path, "keys.taken"`.
  private static final Pattern USED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_-]+)+)\"");

  private static final Map<String, Map<String, String>> ALL = readAll();

  @Test
  void everyLanguageSaysTheSameThings() {
    var english = texts(Locale.ENGLISH).keySet();
    for (var language : Languages.ALL) {
      assertThat(texts(language).keySet()).as(language.getLanguage()).isEqualTo(english);
    }
  }

  @Test
  void everyFileExistsInEveryLanguage() {
    var names = files(MESSAGES, ".properties").stream().map(MessagesTest::name).toList();
    var expected =
        names.stream()
            .map(name -> name.substring(0, name.lastIndexOf('_')))
            .distinct()
            .flatMap(
                module ->
                    Languages.ALL.stream()
                        .map(it -> module + "_" + it.getLanguage() + ".properties"))
            .toList();
    assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void argumentsAreTheSameInEveryLanguage() {
    texts(Locale.ENGLISH)
        .forEach(
            (key, english) -> {
              for (var language : Languages.ALL) {
                assertThat(arguments(text(language, key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(arguments(english));
              }
            });
  }

  @Test
  void pluralsHaveEveryFormTheLanguageNeeds() {
    for (var language : Languages.ALL) {
      texts(language)
          .forEach(
              (key, text) ->
                  assertThat(pluralFaults(text, language)).as("%s in %s", key, language).isEmpty());
    }
  }

  @Test
  void everyReasonAndRemedyHasItsSentence() {
    var missing = new TreeSet<String>();
    for (var reason : reasons()) need(reason.messageKey(), missing);
    for (var step : Remedy.Step.values()) need("platform.remedy." + step, missing);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFactHasItsSentenceAndItsName() {
    var missing = new TreeSet<String>();
    for (var fact : classes(Fact.class)) {
      var module = fact.getPackageName().split("\\.", -1)[1];
      need(module + ".fact." + fact.getSimpleName(), missing);
      need("portal.kind." + fact.getSimpleName(), missing);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void factSentencesUseOnlyWhatTheFactHolds() {
    for (var fact : classes(Fact.class)) {
      var module = fact.getPackageName().split("\\.", -1)[1];
      var text = texts(Locale.ENGLISH).get(module + ".fact." + fact.getSimpleName());
      if (text == null) continue;
      var known =
          Stream.concat(
                  Arrays.stream(fact.getRecordComponents()).map(it -> it.getName()),
                  Stream.of("by"))
              .toList();
      assertThat(known).as(fact.getSimpleName()).containsAll(arguments(text));
    }
  }

  @Test
  void everyMessageAskedForExists() {
    var modules = files(MESSAGES, "_en.properties").stream().map(MessagesTest::name).toList();
    var roots = modules.stream().map(name -> name.replace("_en.properties", "")).toList();
    var english = texts(Locale.ENGLISH).keySet();
    var starts = english.stream().map(key -> key.replaceAll("\\.[^.]+$", "")).toList();
    var missing = new TreeSet<String>();
    for (var file :
        Stream.of(
                files(SOURCES, "Pages.java"),
                files(SOURCES, "Words.java"),
                files(SOURCES, "Menu.java"),
                files(TEMPLATES, ".jte"))
            .flatMap(List::stream)
            .toList()) {
      var found = USED.matcher(read(file));
      while (found.find()) {
        var key = found.group(1);
        var ours = roots.contains(key.substring(0, key.indexOf('.')));
        var right = key.split("\\.", -1).length == 2;
        if (ours && !right && !english.contains(key) && !starts.contains(key)) {
          missing.add(file + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() {
    var words = new ArrayList<String>();
    for (var file : files(TEMPLATES, ".jte")) {
      TemplateText.of(read(file)).forEach(text -> words.add(file + ": " + text));
    }
    assertThat(words).isEmpty();
  }

  private static void need(String key, Set<String> missing) {
    if (!texts(Locale.ENGLISH).containsKey(key)) missing.add(key);
  }

  private static Set<String> arguments(String text) {
    var pattern = new MessagePattern(text);
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NAME) names.add(pattern.getSubstring(part));
    }
    return names;
  }

  private static List<String> pluralFaults(String text, Locale language) {
    var pattern = new MessagePattern(text);
    var faults = new ArrayList<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() != Part.Type.ARG_START || part.getArgType() != ArgType.PLURAL) continue;
      var forms = new TreeSet<String>();
      for (int j = i; j < pattern.getLimitPartIndex(i); j++) {
        var inner = pattern.getPart(j);
        if (inner.getType() == Part.Type.ARG_SELECTOR) forms.add(pattern.getSubstring(inner));
      }
      var needed = new TreeSet<>(PluralRules.forLocale(language).getKeywords());
      needed.removeAll(forms);
      if (!needed.isEmpty()) faults.add(needed + " missing in " + text);
    }
    return faults;
  }

  private static List<Reason> reasons() {
    return classes(Reason.class).stream()
        .filter(Class::isEnum)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Reason.class::cast)
        .toList();
  }

  private static List<Class<?>> classes(Class<?> kind) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(kind));
    var found = new ArrayList<Class<?>>();
    for (var candidate : scanner.findCandidateComponents("guildhall")) {
      try {
        var type = Class.forName(Objects.requireNonNull(candidate.getBeanClassName()));
        var file = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        if (!file.contains("test-classes")) found.add(type);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  private static Map<String, String> texts(Locale language) {
    return Objects.requireNonNull(ALL.get(language.getLanguage()));
  }

  private static String text(Locale language, String key) {
    return Objects.requireNonNull(texts(language).get(key), key + " in " + language);
  }

  private static Map<String, Map<String, String>> readAll() {
    var all = new TreeMap<String, Map<String, String>>();
    for (var language : Languages.ALL) {
      var texts = new TreeMap<String, String>();
      for (var file : files(MESSAGES, "_" + language.getLanguage() + ".properties")) {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          lines.load(reader);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        lines.forEach((key, text) -> texts.put((String) key, (String) text));
      }
      all.put(language.getLanguage(), texts);
    }
    return all;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> files(Path root, String ending) {
    try (var walk = Files.walk(root)) {
      return walk.filter(it -> it.toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
