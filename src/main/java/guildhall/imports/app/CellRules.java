package guildhall.imports.app;

import guildhall.imports.Column;
import guildhall.imports.Fate;
import guildhall.imports.ImportKind;
import guildhall.imports.RowIn;
import guildhall.imports.domain.ImportReason;
import guildhall.kernel.Refusal;
import java.util.Optional;

/// What is the same for rows of every kind: needed cells are filled, none is too long.
final class CellRules {

  private CellRules() {}

  static Optional<Fate> fault(ImportKind kind, RowIn row) {
    return kind.columns().stream().flatMap(it -> fault(it, row).stream()).findFirst();
  }

  private static Optional<Fate> fault(Column column, RowIn row) {
    var text = row.cell(column.name());
    if (column.needed() && text.isEmpty()) {
      return Optional.of(fate(ImportReason.CELL_EMPTY, column));
    }
    if (text.length() <= column.lengthMax()) return Optional.empty();
    return Optional.of(fate(ImportReason.CELL_TOO_LONG, column));
  }

  private static Fate fate(ImportReason reason, Column column) {
    var refusal = Refusal.of(reason).with("column", column.name());
    return Fate.attention(
        reason == ImportReason.CELL_TOO_LONG
            ? refusal.with("charactersMax", column.lengthMax())
            : refusal);
  }
}
