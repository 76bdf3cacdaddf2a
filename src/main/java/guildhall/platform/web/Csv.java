package guildhall.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import guildhall.kernel.Money;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// The rows of a list as CSV: the record's components are the columns, in their order.
public final class Csv {

  public static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

  /// A cell that starts with one of these would be run as a formula by a spreadsheet.
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  static boolean isAskedFor(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/csv");
  }

  public static String of(List<?> rows) {
    var text = new StringWriter();
    if (rows.isEmpty()) return "";
    var columns = rows.getFirst().getClass().getRecordComponents();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toList());
      for (var row : rows) {
        csv.writeRecord(Arrays.stream(columns).map(column -> cell(column, row)).toList());
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  /// @param heads what the columns are called
  public static String of(List<String> heads, Stream<List<@Nullable Object>> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(heads);
      rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(RecordComponent column, Object row) {
    try {
      var accessor = column.getAccessor();
      // A row's record is its module's own and need not be public.
      accessor.setAccessible(true);
      return harmless(accessor.invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a list's rows are records", e);
    }
  }

  private static String plain(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }

  private static String harmless(@Nullable Object value) {
    return value == null ? "" : harmless(text(value));
  }

  private static String text(Object value) {
    return value instanceof Money money ? plain(money) : value.toString();
  }

  /// Keeps a spreadsheet from running a text as a formula.
  private static String harmless(String text) {
    var formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
