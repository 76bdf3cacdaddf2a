package guildhall.imports.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the query says beside a file.
///
/// @param of what in particular the rows go into: the benefit's code for seats
/// @param column what the file calls a column, such as `email=Work address`; remembered, and
///   offered on the page the next time
record FileAsked(
    @Nullable String kind,
    @Nullable String of,
    @Nullable Boolean preview,
    @Nullable List<String> column) {

  private static final int COLUMNS_MAX = 50;

  Map<String, String> called() {
    var called = new HashMap<String, String>();
    for (var one : Objects.requireNonNullElse(column, List.<String>of())) {
      var sign = one.indexOf('=');
      if (sign > 0 && called.size() < COLUMNS_MAX) {
        called.put(one.substring(0, sign), one.substring(sign + 1));
      }
    }
    return called;
  }

  String kindOrNone() {
    return Objects.requireNonNullElse(kind, "");
  }

  String target() {
    return Objects.requireNonNullElse(of, "");
  }

  boolean rehearsed() {
    return Boolean.TRUE.equals(preview);
  }
}
