package guildhall.bench;

import guildhall.bench.load.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables in Markdown, on the screen as they come and in a file.
final class Report {

  private final Path file;
  private final PrintStream screen;

  Report(Path file, PrintStream screen) throws IOException {
    this.file = file;
    this.screen = screen;
    Files.writeString(file, "", StandardCharsets.UTF_8);
  }

  void title(String title) throws IOException {
    line("\n## " + title + "\n");
  }

  void head(String... columns) throws IOException {
    row((Object[]) columns);
    line("|" + "---|".repeat(columns.length));
  }

  void row(Object... values) throws IOException {
    var row = new StringBuilder("|");
    for (var value : values) row.append(' ').append(written(value)).append(" |");
    line(row.toString());
  }

  /// The row of one sample beside what it is compared with.
  void compared(String what, int clients, Sample one, Sample other) throws IOException {
    row(
        what,
        clients,
        one.perSecond(),
        one.millisAt(50),
        one.millisAt(99),
        one.spread(),
        other.perSecond(),
        other.millisAt(50),
        other.spread(),
        one.perSecond() / other.perSecond(),
        (one.remark() + " " + other.remark()).strip());
  }

  /// The row of one sample with its share of what each of the others reached.
  void among(String what, int clients, Sample one, List<Sample> others) throws IOException {
    var row = new ArrayList<Object>(List.of(what, clients, one.perSecond()));
    row.addAll(List.of(one.millisAt(50), one.millisAt(99), one.spread()));
    for (var other : others) row.add(one.perSecond() / other.perSecond());
    row.add(one.remark());
    row(row.toArray());
  }

  void line(String text) throws IOException {
    screen.println(text);
    screen.flush();
    Files.writeString(
        file, text + "\n", StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
  }

  private static String written(Object value) {
    if (!(value instanceof Double number)) return String.valueOf(value);
    var digits = Math.abs(number) >= 100 ? "%.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, digits, number);
  }
}
