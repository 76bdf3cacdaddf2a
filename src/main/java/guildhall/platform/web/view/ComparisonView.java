package guildhall.platform.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Before and after of a step that cannot be undone, with other choices beside it where there are
/// any.
///
/// @param labels what each row is about: `Seats`, `End date`
/// @param columns the first is today; the others are what would be, one value for each label
public record ComparisonView(String caption, List<String> labels, List<Column> columns) {

  /// @param note a few words below the heading; null without
  /// @param chosen whether this is the one that will happen
  public record Column(
      String heading, @Nullable String note, boolean chosen, List<String> values) {}
}
