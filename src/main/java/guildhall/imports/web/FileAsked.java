package guildhall.imports.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the query says beside a file.
///
/// @param of what in particular the rows go into: the benefit's code for seats
record FileAsked(@Nullable String kind, @Nullable String of, @Nullable Boolean preview) {

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
