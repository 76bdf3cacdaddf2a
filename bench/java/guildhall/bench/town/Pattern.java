package guildhall.bench.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One value of a model's row with gaps where a copy has ids or numbers of its own.
///
/// @param parts text, ids and numbers in order; null where the value is null
record Pattern(@Nullable List<Part> parts) {

  sealed interface Part {

    record Text(String text) implements Part {}

    record Id(UUID model) implements Part {}

    /// @param offset how far behind the model's first number
    record Numbered(Run run, long offset) implements Part {}
  }

  /// The numbers of one column: each copy has a stretch of its own.
  record Run(String column, long base, long stride) {

    long of(long offset, int copy) {
      return base + copy * stride + offset;
    }
  }

  static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// @param own the ids that are this company's alone
  static Pattern of(@Nullable String value, Set<UUID> own) {
    if (value == null) return new Pattern(null);
    var parts = new ArrayList<Part>();
    var ids = ID.matcher(value);
    var from = 0;
    while (ids.find()) {
      var id = UUID.fromString(ids.group());
      if (!own.contains(id)) continue;
      if (ids.start() > from) parts.add(text(value.substring(from, ids.start())));
      parts.add(new Part.Id(id));
      from = ids.end();
    }
    if (from < value.length() || parts.isEmpty()) parts.add(text(value.substring(from)));
    return new Pattern(parts);
  }

  static Pattern number(Run run, long offset) {
    return new Pattern(List.of(new Part.Numbered(run, offset)));
  }

  /// The value as COPY reads it.
  void write(StringBuilder to, int copy, long idsOf) {
    if (parts == null) {
      to.append("\\N");
      return;
    }
    for (var part : parts) {
      switch (part) {
        case Part.Text(var text) -> to.append(text);
        case Part.Id(var model) -> to.append(Copied.id(model, idsOf));
        case Part.Numbered(var run, var offset) -> to.append(run.of(offset, copy));
      }
    }
  }

  private static Part text(String text) {
    return new Part.Text(
        text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
  }
}
