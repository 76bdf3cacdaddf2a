package guildhall.keys.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/// The language and operating system somebody chose last, remembered by the browser.
record DownloadHabit(@Nullable String language, @Nullable String system) {

  private static final String NAME = "guildhall-download";
  private static final Duration KEPT = Duration.ofDays(365);

  static DownloadHabit of(HttpServletRequest request) {
    if (request.getCookies() == null) return new DownloadHabit(null, null);
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals(NAME)) return read(cookie.getValue());
    }
    return new DownloadHabit(null, null);
  }

  private static DownloadHabit read(String value) {
    try {
      var parts = URLDecoder.decode(value, StandardCharsets.UTF_8).split("\\|", 2);
      return parts.length < 2
          ? new DownloadHabit(null, null)
          : new DownloadHabit(parts[0], parts[1]);
    } catch (IllegalArgumentException e) {
      // Not a cookie of ours: nothing was chosen.
      return new DownloadHabit(null, null);
    }
  }

  /// What was chosen now; for what was not, what was chosen before.
  DownloadHabit orElse(DownloadHabit before) {
    return new DownloadHabit(
        language == null ? before.language : language, system == null ? before.system : system);
  }

  boolean isWhole() {
    return language != null && system != null;
  }

  String cookie() {
    var value = URLEncoder.encode(language + "|" + system, StandardCharsets.UTF_8);
    return ResponseCookie.from(NAME, value)
        .path(SoftwareList.PATH)
        .maxAge(KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
