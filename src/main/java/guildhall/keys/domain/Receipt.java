package guildhall.keys.domain;

import java.util.List;
import java.util.UUID;

/// What became of a file of keys: how many were saved, and which rows were handed back.
public record Receipt(UUID batch, UUID pool, int rows, int added, List<HandedBack> handedBack) {

  /// A row to put right and send again.
  ///
  /// @param masked the key as far as it may be shown; empty where the row holds none
  public record HandedBack(int line, String masked, BatchRow.Outcome outcome) {}

  public static Receipt of(UUID batch, UUID pool, List<BatchRow> rows) {
    var bad =
        rows.stream()
            .filter(row -> !row.added())
            .map(
                row ->
                    new HandedBack(
                        row.line(), row.key().map(KeyText::masked).orElse(""), row.outcome()))
            .toList();
    return new Receipt(batch, pool, rows.size(), rows.size() - bad.size(), bad);
  }
}
