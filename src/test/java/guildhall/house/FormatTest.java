package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sources are formatted by google-java-format. `./mvnw test -Dtest=FormatTest -Dformat=write`
/// formats them.
class FormatTest {

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    var write = "write".equals(System.getProperty("format"));
    var unformatted = new ArrayList<Path>();
    for (var root : List.of("src", "bench")) {
      for (var file : sources(root)) {
        var text = Files.readString(file);
        var formatted = format(text);
        if (text.equals(formatted)) continue;
        if (write) Files.writeString(file, formatted);
        else unformatted.add(file);
      }
    }
    assertThat(unformatted).isEmpty();
  }

  private static List<Path> sources(String root) throws IOException {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(it -> it.toString().endsWith(".java")).toList();
    }
  }

  private static String format(String text) throws FormatterException {
    var style = JavaFormatterOptions.Style.GOOGLE;
    var ordered =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), style);
    return new Formatter().formatSource(ordered);
  }
}
