package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.domain.Line;
import guildhall.platform.web.view.Tone;
import java.util.Locale;

/// One row of an import as its page shows it.
///
/// @param what the first column, which says who or what the row is about
/// @param more the other columns
/// @param why what needs attention; empty where nothing does
public record RowOnPage(int line, String what, String more, String state, String why) {

  static RowOnPage of(ImportKind kind, Line line, ImportWords words, Locale locale) {
    var shown = ImportWords.shown(kind, line);
    var first = kind.columns().getFirst().name();
    var more =
        shown.entrySet().stream()
            .filter(it -> !it.getKey().equals(first) && !it.getValue().isEmpty())
            .map(it -> it.getValue())
            .toList();
    return new RowOnPage(
        line.number(),
        shown.getOrDefault(first, ""),
        String.join(" · ", more),
        ImportWords.state(line),
        words.why(kind, line, locale));
  }

  Tone tone() {
    return switch (state) {
      case "SAVED" -> Tone.OK;
      case "ATTENTION", "KEPT" -> Tone.BAD;
      case "ADD", "UPDATE" -> Tone.INFO;
      case "UNCHECKED" -> Tone.WAIT;
      default -> Tone.IDLE;
    };
  }
}
