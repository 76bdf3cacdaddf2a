package guildhall.bench.town;

import guildhall.bench.town.Tables.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a model, ready to be copied.
///
/// @param patterns one for each column of the table
/// @param about the id in the row that its secrets hang on; null when it has none
/// @param spares how many further copies of it each copy of the company gets
record Rows(Table table, List<Pattern> patterns, @Nullable UUID about, int spares) {

  /// Writes the row of one copy, and its spares.
  void write(StringBuilder to, int copy, Secrets secrets) {
    line(to, copy, copy, secrets);
    for (int spare = 0; spare < spares; spare++) {
      line(to, copy, Copied.spare(copy, spare), secrets);
    }
  }

  /// @param number the copy itself, or the number of a spare of this one row
  private void line(StringBuilder to, int copy, long number, Secrets secrets) {
    var special = Special.of(this, number, secrets);
    for (int n = 0; n < patterns.size(); n++) {
      if (n > 0) to.append('\t');
      var column = table.columns().get(n);
      var own = special.get(column);
      if (own != null) to.append(own);
      else patterns.get(n).write(to, copy, copy);
    }
    to.append('\n');
  }
}
