package guildhall.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who may do what, as one reviewed file says: a line for each operation, a sign for each
/// principal. What the file does not say is forbidden, and a build that meets it fails.
///
/// `+` may, `-` is told that they may not, `0` is asked who they are, `x` is told nothing.
final class Matrix {

  static final Path FILE = Path.of("src/test/resources/authorization.txt");

  private Matrix() {}

  static SortedMap<String, String> reviewed() {
    var lines = new TreeMap<String, String>();
    try {
      for (var line : Files.readAllLines(FILE)) {
        if (line.isBlank() || line.startsWith("#")) continue;
        var cells = line.split(" ", 2);
        lines.put(cells[1].strip(), cells[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static void write(List<String> principals, SortedMap<String, String> observed) {
    var lines = new ArrayList<String>();
    lines.add("# Who may do what: one sign for each principal, in this order:");
    for (var n = 0; n < principals.size(); n++) {
      lines.add("# " + " ".repeat(n) + "| " + principals.get(n));
    }
    lines.add("# + may, - may not, 0 is asked who they are, x is told nothing.");
    lines.add(
        "# Written with -Dauthorization=write; every line of it is then read against PM-01 to");
    lines.add("# PM-25 and the staff's roles, for the test believes what stands here.");
    observed.forEach((what, signs) -> lines.add(signs + " " + what));
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
