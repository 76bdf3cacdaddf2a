package guildhall.platform.web.list;

import guildhall.platform.web.Shell;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a list.
///
/// @param value what the column sorts by and what a spreadsheet gets; null where there is none
/// @param cell how a page shows it; null to show the value by its type
/// @param shown whether it is shown before the reader chooses
record Column<R>(
    String key,
    Kind kind,
    Function<R, @Nullable Object> value,
    @Nullable BiFunction<R, Shell, Cell> cell,
    boolean shown) {

  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    INSTANT,
    MONEY,
    /// Shown in a way of its own; exported as the words shown.
    CELL,
    /// What can be done with the row: neither sorted nor exported.
    ACTION
  }

  boolean sorts() {
    return kind != Kind.ACTION;
  }

  boolean isFigure() {
    return kind == Kind.NUMBER || kind == Kind.MONEY;
  }
}
