package guildhall.imports.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of an import as it is kept.
///
/// @param word what becomes of it, `ADD`, `UPDATE`, `SAME` or `ATTENTION`; null before it is
///   checked
/// @param why what is in the way, for a row that needs attention or could not be undone
public record Line(
    int number,
    UUID id,
    Map<String, String> cells,
    @Nullable String word,
    @Nullable Why why,
    Result result) {

  /// What came of a row.
  public enum Result {
    WAITING,
    SAVED,
    UNDONE,
    KEPT
  }

  /// A reason as it is kept: its words are found when it is read, in the reader's language.
  public record Why(String code, String rule, String message, Map<String, Object> facts) {}

  /// A cell may hold a key: if the row is printed after all, it shows none.
  @Override
  public String toString() {
    return "row " + number + " " + word + " " + result;
  }
}
