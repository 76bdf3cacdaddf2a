package guildhall.imports.domain;

import static java.util.stream.Collectors.joining;

import guildhall.imports.domain.Table.Cells;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes rows of a table: by its headings, or, where it has none, as a list of the first column.
///
/// The headings may stand in any order and any of the program's languages, other columns between
/// them are passed over (IMP-01). A list without headings is one value after the other:
/// "a@x.example, b@x.example" on one line, or one on each line.
public final class Reading {

  public static final int ROWS_MAX = 20_000;

  private static final int FOUND_LENGTH_MAX = 200;

  private static final int CELL_LENGTH_MAX = 1_000;

  private Reading() {}

  /// One row as read.
  public record Read(int line, Map<String, String> cells) {

    /// A cell may hold a key: if the row is printed after all, it shows none.
    @Override
    public String toString() {
      return "row " + line;
    }
  }

  /// @param needed columns without which nothing can be read
  /// @param called what this file's reader calls columns, by the column's name
  public static Outcome<List<Read>> rows(
      Table table, Headings usual, Set<String> needed, Map<String, String> called) {
    var lines = table.lines().stream().filter(it -> !it.isBlank()).toList();
    if (lines.isEmpty()) return Outcome.refused(ImportReason.FILE_WITHOUT_ROWS);
    var head = lines.getFirst().texts();
    var headings = usual.calledIn(head, called);
    if (!headings.areIn(head)) {
      var listed = listed(lines, headings);
      if (listed.isEmpty())
        return new Refused<>(notFound(headings.names().keySet().iterator().next(), head));
      return tooLongOr(listed);
    }
    var columns = columns(head, headings);
    var missing = needed.stream().filter(it -> !columns.containsValue(it)).findFirst();
    if (missing.isPresent()) return new Refused<>(notFound(missing.get(), head));
    var body = lines.subList(1, lines.size());
    if (body.isEmpty()) return Outcome.refused(ImportReason.FILE_WITHOUT_ROWS);
    return tooLongOr(body.stream().map(it -> read(it, columns)).toList());
  }

  /// No headings: one column of values, or one line of them.
  private static List<Read> listed(List<Cells> lines, Headings headings) {
    var one = lines.size() == 1;
    if (!one && lines.stream().anyMatch(it -> filled(it).size() > 1)) return List.of();
    var column = headings.names().keySet().iterator().next();
    var rows = new ArrayList<Read>();
    for (var line : lines) {
      for (var text : filled(line)) rows.add(new Read(line.number(), Map.of(column, clean(text))));
    }
    return one ? numbered(rows) : List.copyOf(rows);
  }

  private static List<Read> numbered(List<Read> rows) {
    var numbered = new ArrayList<Read>();
    for (var row : rows) numbered.add(new Read(numbered.size() + 1, row.cells()));
    return List.copyOf(numbered);
  }

  private static Outcome<List<Read>> tooLongOr(List<Read> rows) {
    if (rows.size() <= ROWS_MAX) return new Accepted<>(rows);
    return new Refused<>(
        Refusal.of(ImportReason.FILE_TOO_LONG).with("rows", rows.size()).with("rowsMax", ROWS_MAX));
  }

  /// Says what the first line holds instead, as far as it fits into a sentence.
  private static Refusal notFound(String column, List<String> head) {
    var all = head.stream().map(Reading::clean).filter(it -> !it.isEmpty()).collect(joining(", "));
    var found = all.length() <= FOUND_LENGTH_MAX ? all : all.substring(0, FOUND_LENGTH_MAX) + "…";
    return Refusal.of(ImportReason.COLUMN_NOT_FOUND).with("column", column).with("found", found);
  }

  /// Which place holds which column; of two places with one name, the first.
  private static Map<Integer, String> columns(List<String> head, Headings headings) {
    var columns = new TreeMap<Integer, String>();
    for (var place = 0; place < head.size(); place++) {
      var column = headings.columnOf(head.get(place));
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(place, column.get());
      }
    }
    return columns;
  }

  private static Read read(Cells line, Map<Integer, String> columns) {
    var cells = new LinkedHashMap<String, String>();
    columns.forEach(
        (place, column) -> {
          var text = place < line.texts().size() ? clean(line.texts().get(place)) : "";
          cells.put(column, text);
        });
    return new Read(line.number(), cells);
  }

  private static List<String> filled(Cells line) {
    return line.texts().stream().filter(it -> !it.isBlank()).toList();
  }

  /// Without spaces around, without characters nobody can see, and never longer than a page.
  private static String clean(String text) {
    var seen = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").replace('\u00a0', ' ').strip();
    return seen.length() <= CELL_LENGTH_MAX ? seen : seen.substring(0, CELL_LENGTH_MAX);
  }
}
