package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.domain.Line;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of an import as the API answers it.
///
/// @param fate `ADD`, `UPDATE`, `SAME` or `ATTENTION`; null while it is not checked
/// @param result `WAITING`, `SAVED`, `UNDONE` or `KEPT`
/// @param code the reason, as the same act by itself would be refused with
/// @param detail the reason in words
public record RowView(
    int line,
    Map<String, String> cells,
    @Nullable String fate,
    Line.Result result,
    @Nullable String code,
    @Nullable String rule,
    String detail) {

  static RowView of(ImportKind kind, Line it, ImportWords words, Locale locale) {
    var why = it.why();
    return new RowView(
        it.number(),
        ImportWords.shown(kind, it),
        it.word(),
        it.result(),
        why == null ? null : why.code(),
        why == null ? null : why.rule(),
        words.why(kind, it, locale));
  }
}
