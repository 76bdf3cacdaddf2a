package guildhall.imports.web;

import guildhall.imports.Column;
import guildhall.kernel.Secret;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import java.util.List;
import java.util.Map;

/// The form that begins an import.
///
/// @param words where the kind's messages begin
/// @param back the page it belongs to
/// @param text what was pasted, kept when it could not be read
/// @param called what the reader's files call columns, by the column's name
/// @param asking whether a column was not found, so that its name is asked for
public record NewView(
    String kind,
    String of,
    String words,
    String back,
    List<Column> columns,
    Secret text,
    Map<String, String> called,
    boolean asking) {

  static final String CALLED = "called-";

  public FieldView called(Column column, Shell shell) {
    return FieldView.of(CALLED + column.name(), shell.text(words + ".column." + column.name()))
        .value(called.getOrDefault(column.name(), ""));
  }

  /// Whether the fields for it are open.
  public boolean opened() {
    return asking || !called.values().stream().allMatch(String::isBlank);
  }
}
