package guildhall.platform.web;

import org.jspecify.annotations.Nullable;

/// Versions of things people edit by hand, as HTTP writes them: `ETag: "3"`, `If-Match: "3"`.
public final class Versions {

  private Versions() {}

  public static String etag(long version) {
    return "\"" + version + "\"";
  }

  /// The version a caller rests on; null where it rests on none in particular.
  ///
  /// @throws Malformed when the header is no version of ours
  public static @Nullable Long ifMatch(@Nullable String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) return null;
    var text = header.strip();
    if (text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")) {
      try {
        return Long.valueOf(text.substring(1, text.length() - 1));
      } catch (NumberFormatException e) {
        throw new Malformed("If-Match", "\"3\"", e);
      }
    }
    throw new Malformed("If-Match", "\"3\"", null);
  }
}
