package guildhall.platform.web.list;

import guildhall.kernel.Money;
import guildhall.kernel.Page;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.Csv;
import guildhall.platform.web.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands a list out as a file: the rows that match, with the columns shown, in the order shown.
@Component
class ListFiles {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /// Spreadsheets tell UTF-8 from older encodings by this mark.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ProgramClock clock;

  ListFiles(ProgramClock clock) {
    this.clock = clock;
  }

  /// @param kind `xlsx`; anything else is CSV
  <R> ResponseEntity<?> answer(
      String kind, Listing<R> plan, ListWish wish, ListSource<R> source, Shell shell) {
    var columns =
        plan.columns().stream()
            .filter(it -> it.sorts() && wish.columns().contains(it.key()))
            .toList();
    var heads =
        columns.stream().map(it -> shell.text(plan.words() + ".column." + it.key())).toList();
    var cells = new Cells<R>(shell);
    var rows = all(source, wish).stream().map(row -> values(columns, row, cells)).toList();
    var spreadsheet = kind.equals("xlsx");
    var content =
        spreadsheet
            ? spreadsheet(heads, rows)
            : (BYTE_ORDER_MARK + Csv.of(heads, rows.stream())).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(spreadsheet ? XLSX : Csv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, name(plan, spreadsheet ? ".xlsx" : ".csv"))
        .body(content);
  }

  private static <R> List<R> all(ListSource<R> source, ListWish wish) {
    var rows = new ArrayList<R>();
    var wanted = Page.Wanted.firstOf(Page.Wanted.MAX_LIMIT);
    while (true) {
      var page = source.page(wish, wanted);
      rows.addAll(page.rows());
      if (page.next() == null) return rows;
      wanted = new Page.Wanted(Page.Wanted.MAX_LIMIT, page.next());
    }
  }

  /// Dates, figures and money as such; what is shown in a way of its own as the words shown.
  private static <R> List<@Nullable Object> values(List<Column<R>> columns, R row, Cells<R> cells) {
    var values = new ArrayList<@Nullable Object>();
    for (var column : columns) {
      var asShown = column.kind() == Column.Kind.CELL;
      values.add(asShown ? plain(cells.of(column, row)) : column.value().apply(row));
    }
    return values;
  }

  /// The words shown, with spaces a spreadsheet can search for.
  private static String plain(Cell cell) {
    return cell.text().replace('\u00a0', ' ');
  }

  private byte[] spreadsheet(List<String> heads, List<List<@Nullable Object>> rows) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Guildhall", null)) {
      var sheet = book.newWorksheet("1");
      for (var column = 0; column < heads.size(); column++) {
        sheet.value(0, column, heads.get(column));
        sheet.style(0, column).bold().set();
      }
      for (var row = 0; row < rows.size(); row++) {
        var values = rows.get(row);
        for (var column = 0; column < values.size(); column++) {
          put(sheet, row + 1, column, values.get(column));
        }
      }
      sheet.freezePane(0, 1);
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void put(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Instant at -> {
        sheet.value(row, column, at.atZone(clock.zone()).toLocalDateTime());
        sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
      case Money money -> sheet.value(row, column, money.amount());
      case Number number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, value.toString());
    }
  }

  private static <R> String name(Listing<R> plan, String ending) {
    var name = plan.path().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return ContentDisposition.attachment()
        .filename(name.toLowerCase(Locale.ROOT) + ending)
        .build()
        .toString();
  }
}
