package guildhall.portal.web;

import guildhall.platform.web.Languages;
import guildhall.platform.web.Preferences;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a reader likes the pages: language and colors, remembered by the browser.
@Controller
class PreferencePages {

  private static final Duration LONG = Duration.ofDays(365);
  private static final Set<String> THEMES = Set.of("light", "dark");

  /// A path of this site and nothing else, so that nobody is sent elsewhere.
  private static final Pattern LOCAL_PATH = Pattern.compile("/(?!/)[\\w/.-]*");

  @PostMapping("/preferences/language")
  ResponseEntity<String> language(
      @RequestParam String language, @RequestParam(defaultValue = "/") String back) {
    var chosen = Languages.of(language).getLanguage();
    return remember(Languages.COOKIE, chosen, LONG, back);
  }

  /// Anything but light and dark goes back to the system's own choice.
  @PostMapping("/preferences/theme")
  ResponseEntity<String> theme(
      @RequestParam String theme, @RequestParam(defaultValue = "/") String back) {
    var known = THEMES.contains(theme);
    return remember(
        Preferences.THEME_COOKIE, known ? theme : "", known ? LONG : Duration.ZERO, back);
  }

  private static ResponseEntity<String> remember(
      String cookie, String value, Duration age, String back) {
    var kept =
        ResponseCookie.from(cookie, value).path("/").maxAge(age).httpOnly(true).sameSite("Lax");
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, kept.build().toString())
        .location(URI.create(LOCAL_PATH.matcher(back).matches() ? back : "/"))
        .build();
  }
}
