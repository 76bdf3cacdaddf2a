package guildhall.platform.web.list;

import guildhall.kernel.Money;
import guildhall.platform.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in the cells, in the reader's words.
record Cells<R>(Shell shell) {

  Cell of(Column<R> column, R row) {
    var shown = column.cell();
    return shown == null ? Cell.text(words(column.value().apply(row))) : shown.apply(row, shell);
  }

  private String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> shell.date(day);
      case Instant at -> shell.dateTime(at);
      case Money money -> shell.money(money);
      case Number number -> shell.number(number.longValue());
      default -> value.toString();
    };
  }
}
