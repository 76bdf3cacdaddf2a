package guildhall.imports.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An import sent as rows.
///
/// @param kind what is imported: `seats`
/// @param of what in particular the rows go into: the benefit's code for seats
/// @param rows each with its cells by the column's name, such as `email`
record RowsBody(
    @NotBlank @Size(max = 50) String kind,
    @Size(max = 100) @Nullable String of,
    @NotNull @Size(min = 1, max = 20_000)
        List<@NotNull @Size(max = 50) Map<@Size(max = 200) String, @Size(max = 1_000) String>>
            rows) {

  /// A cell may hold a key: if the body is printed after all, it shows none.
  @Override
  public String toString() {
    return kind + " " + of + ", rows: " + rows.size();
  }

  String target() {
    return Objects.requireNonNullElse(of, "");
  }

  /// A cell that is null is an empty one.
  List<Map<String, String>> cells() {
    return rows.stream().map(RowsBody::filled).toList();
  }

  private static Map<String, String> filled(Map<String, String> row) {
    var filled = new java.util.LinkedHashMap<String, String>();
    row.forEach((name, text) -> filled.put(name, Objects.toString(text, "")));
    return filled;
  }
}
