package guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/// The languages the product speaks, and which of them a request is answered in.
public final class Languages {

  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));

  /// The cookie that remembers a choice made on a page.
  public static final String COOKIE = "guildhall-language";

  private Languages() {}

  /// The one the reader chose, else the best of `Accept-Language`, else English.
  public static Locale of(HttpServletRequest request) {
    if (!request.getRequestURI().startsWith("/api/")) {
      var chosen = Preferences.of(request).language();
      if (chosen != null) return of(chosen);
    }
    var header = request.getHeader("Accept-Language");
    return header == null ? Locale.ENGLISH : best(header);
  }

  public static Locale of(String language) {
    return ALL.stream()
        .filter(it -> it.getLanguage().equals(language))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private static Locale best(String header) {
    try {
      var found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException e) {
      // A header that nobody can read asks for nothing in particular.
      return Locale.ENGLISH;
    }
  }
}
