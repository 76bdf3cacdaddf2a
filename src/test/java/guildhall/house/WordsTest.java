package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody reads words that were written outside the messages; and the scanners that say so see an
/// offence when there is one.
class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /// Their words are for programs: the API's description, and exceptions nobody is shown.
  private static final Set<String> FOR_PROGRAMS =
      Set.of("ApiDocument.java", "BodyLimit.java", "SignedOut.java", "JsonHabits.java");

  @Test
  void codeThatMakesPagesHoldsNoSentences() {
    try (var files = Files.walk(SOURCES)) {
      var found =
          files
              .filter(it -> it.toString().matches(".*/web/.*\\.java"))
              .filter(it -> !it.toString().endsWith("Api.java"))
              .filter(it -> !FOR_PROGRAMS.contains(String.valueOf(it.getFileName())))
              .flatMap(it -> JavaText.of(read(it)).stream().map(text -> it + ": " + text))
              .toList();
      assertThat(found).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Hello there</p>",
        "<p>${x} days left</p>",
        "@if(a)<b>yes</b>@endif",
        "<input placeholder=\"Your name\">",
        "<button aria-label=\"Close\">×</button>",
        "@template.a.b(content = @`<p>inside a block</p>`)",
        "<img alt=\"A picture\">",
        "<a title=\"Go there\" href=\"/x\">${y}</a>"
      })
  void aWordInATemplateIsSeen(String template) {
    assertThat(TemplateText.of(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>${shell.text(\"a.b\")}</p>",
        "<%-- what this is --%><p class=\"lead\">${x}</p>",
        "@if(a == \"some text\")<b>${x} · ${y}</b>@endif",
        "<p>&nbsp;×&nbsp;</p>",
        "<input aria-label=\"${shell.text(\"a.b\")}\">"
      })
  void whatIsNoWordIsNot(String template) {
    assertThat(TemplateText.of(template)).isEmpty();
  }

  @Test
  void aSentenceInJavaIsSeen() {
    assertThat(JavaText.of("var a = \"You have no seats\";")).containsExactly("You have no seats");
    assertThat(JavaText.of("var a = \"Saved.\";")).containsExactly("Saved.");
    assertThat(JavaText.of("return \" days left\";")).containsExactly(" days left");
  }

  @Test
  void whatNobodyReadsIsNot() {
    var unread =
        List.of(
            "throw new IllegalStateException(\"a list has columns\");",
            "LOG.warn(\"no message {} in {}\", key, locale);",
            "shell.text(\"portal.home.title\")",
            "header(\"Content-Type\", \"text/html;charset=UTF-8\")",
            "@Operation(summary = \"Reads a thing of yours\")",
            "/// says \"some words here\"",
            "Pattern.compile(\"[a z]+ no\")",
            "Acting.asProgram(\"who carries this token\", () -> x)");
    assertThat(unread.stream().flatMap(it -> JavaText.of(it).stream())).isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
