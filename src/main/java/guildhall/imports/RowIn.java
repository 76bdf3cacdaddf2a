package guildhall.imports;

import java.util.Map;
import java.util.UUID;

/// One row as it was read.
///
/// @param id made from the import and the line, the same every time: an act done under it is done
///   once
/// @param line where it stands in the file, the heading being line 1
/// @param cells by the column's name, without spaces around; columns not in the file are left out
public record RowIn(UUID id, int line, Map<String, String> cells) {

  /// The cell's text; empty where the file has none.
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /// A cell may hold a key: if the row is printed after all, it shows none.
  @Override
  public String toString() {
    return "row " + line;
  }
}
