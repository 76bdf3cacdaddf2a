package guildhall.platform.web;

import guildhall.platform.web.view.ComparisonView;
import guildhall.platform.web.view.ComparisonView.Column;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody else saved while a form was open, field by field beside what was entered (API-05).
/// The form below it rests on what is saved now: sending it again means what stands in it.
///
/// @param said who was faster, and how long ago
/// @param fields only those in which the two differ; null where they say the same
public record Meanwhile(String said, @Nullable ComparisonView fields) {

  private static final int MINUTES_COUNTED = 60;

  /// Who saved something, and when.
  public record Change(String by, Instant at) {}

  /// One field of the form, in words.
  public record Field(String label, String saved, String entered) {

    boolean differs() {
      return !saved.equals(entered);
    }
  }

  /// @param change null where nobody knows any more who it was
  public static Meanwhile of(
      Shell shell, Instant now, @Nullable Change change, List<Field> fields) {
    var other = fields.stream().filter(Field::differs).toList();
    return new Meanwhile(
        change == null ? shell.text("platform.meanwhile.somebody") : said(shell, now, change),
        other.isEmpty() ? null : comparison(shell, other));
  }

  private static String said(Shell shell, Instant now, Change it) {
    var minutes = Duration.between(it.at(), now).toMinutes();
    return minutes < MINUTES_COUNTED
        ? shell.text("platform.meanwhile.ago", Map.of("by", it.by(), "minutes", minutes))
        : shell.text(
            "platform.meanwhile.at", Map.of("by", it.by(), "when", shell.dateTime(it.at())));
  }

  private static ComparisonView comparison(Shell shell, List<Field> fields) {
    var labels = fields.stream().map(Field::label).toList();
    var saved = fields.stream().map(it -> word(shell, it.saved())).toList();
    var entered = fields.stream().map(it -> word(shell, it.entered())).toList();
    return new ComparisonView(
        shell.text("platform.meanwhile.caption"),
        labels,
        List.of(
            new Column(shell.text("platform.meanwhile.saved"), null, false, saved),
            new Column(shell.text("platform.meanwhile.entered"), null, true, entered)));
  }

  private static String word(Shell shell, String value) {
    return value.isBlank() ? shell.text("platform.meanwhile.nothing") : value;
  }
}
