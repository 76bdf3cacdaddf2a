package guildhall.identity.web;

import guildhall.identity.domain.Liking;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Preferences;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/// What the browser remembers of how its reader likes the pages, for when nobody is signed in.
final class LookCookies {

  private static final Duration LONG = Duration.ofDays(365);

  /// What the pages do anyway need not be remembered.
  private static final Set<String> BY_ITSELF = Set.of("system", "comfortable");

  private LookCookies() {}

  static List<String> of(Liking it) {
    return List.of(
        language(it.language()),
        theme(it.theme()),
        cookie(Preferences.DENSITY_COOKIE, it.density()),
        cookie(Preferences.MOTION_COOKIE, it.motion()));
  }

  static String language(@Nullable String language) {
    return cookie(Languages.COOKIE, language == null ? "system" : language);
  }

  static String theme(String theme) {
    return cookie(Preferences.THEME_COOKIE, theme);
  }

  private static String cookie(String name, String value) {
    var kept = !BY_ITSELF.contains(value);
    return ResponseCookie.from(name, kept ? value : "")
        .path("/")
        .maxAge(kept ? LONG : Duration.ZERO)
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
