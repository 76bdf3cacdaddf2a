package guildhall.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Something wrong on purpose, and the test that is there to notice it.
///
/// @param before the text as it is, which must stand in the file exactly once or more
/// @param after what it becomes
record PlantedFault(String what, String test, Path file, String before, String after) {

  private static final int LINES = 5;

  static List<PlantedFault> all() throws IOException {
    var faults = new ArrayList<PlantedFault>();
    var text = Files.readString(Path.of("src/test/resources/faults.txt"));
    for (var block : text.split("\\n\\n", -1)) {
      var lines = block.strip().split("\\n", -1);
      if (lines.length != LINES) continue;
      faults.add(
          new PlantedFault(
              lines[0],
              lines[1].substring("test ".length()),
              Path.of(lines[2].substring("file ".length())),
              lines[3].substring(2),
              lines[4].substring(2)));
    }
    return faults;
  }

  /// Plants it in a copy of the sources.
  void plantIn(Path copy) throws IOException {
    var target = copy.resolve(file);
    var text = Files.readString(target);
    if (!text.contains(before)) throw new IllegalStateException(what + ": not found in " + file);
    Files.writeString(target, text.replace(before, after));
  }
}
