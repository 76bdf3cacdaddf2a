package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.domain.Line;
import guildhall.platform.web.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The rows that need attention as a file to mend and hand in again: the kind's own columns, then
/// why (IMP-02).
@Component
class BadRows {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ImportWords words;

  BadRows(ImportWords words) {
    this.words = words;
  }

  ResponseEntity<?> csv(ImportKind kind, List<Line> lines, Locale locale) {
    var text = BYTE_ORDER_MARK + Csv.of(heads(kind, locale), rows(kind, lines, locale).stream());
    return file(Csv.TYPE, ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  ResponseEntity<?> xlsx(ImportKind kind, List<Line> lines, Locale locale) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Guildhall", null)) {
      var sheet = book.newWorksheet("1");
      var heads = heads(kind, locale);
      for (var place = 0; place < heads.size(); place++) {
        sheet.value(0, place, heads.get(place));
        sheet.style(0, place).bold().set();
      }
      var rows = rows(kind, lines, locale);
      for (var row = 0; row < rows.size(); row++) {
        for (var place = 0; place < heads.size(); place++) {
          sheet.value(row + 1, place, String.valueOf(rows.get(row).get(place)));
        }
      }
      sheet.freezePane(0, 1);
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(XLSX, ".xlsx", out.toByteArray());
  }

  private List<String> heads(ImportKind kind, Locale locale) {
    var heads = new ArrayList<>(words.heads(kind, locale));
    heads.add(words.text(locale, "imports.rows.column.why"));
    heads.add(words.text(locale, "imports.rows.column.line"));
    return heads;
  }

  private List<List<@Nullable Object>> rows(ImportKind kind, List<Line> lines, Locale locale) {
    return lines.stream().map(line -> row(kind, line, locale)).toList();
  }

  private List<@Nullable Object> row(ImportKind kind, Line line, Locale locale) {
    var shown = ImportWords.shown(kind, line);
    var row = new ArrayList<@Nullable Object>();
    for (var column : kind.columns()) row.add(shown.getOrDefault(column.name(), ""));
    row.add(words.why(kind, line, locale));
    row.add(line.number());
    return row;
  }

  private static ResponseEntity<?> file(MediaType type, String ending, byte[] content) {
    var name = ContentDisposition.attachment().filename("attention" + ending).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(content);
  }
}
