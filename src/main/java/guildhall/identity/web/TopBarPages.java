package guildhall.identity.web;

import guildhall.identity.app.LikePages;
import guildhall.identity.domain.Liking;
import guildhall.kernel.Caller;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Preferences;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The quick choices in the bar on top: language and colors, for anyone. The browser remembers
/// them, and for those who said how they like the pages they are kept with the rest.
@Controller
@Hidden
class TopBarPages {

  /// A path of this site and nothing else, so that nobody is sent elsewhere.
  private static final Pattern LOCAL_PATH = Pattern.compile("/(?!/)[\\w/.-]*");

  private final LikePages likePages;

  TopBarPages(LikePages likePages) {
    this.likePages = likePages;
  }

  @Does("PUT /api/v1/me/preferences")
  @PostMapping("/preferences/language")
  ResponseEntity<String> language(
      @RequestParam String language, @RequestParam(defaultValue = "/") String back) {
    var chosen = Languages.of(language).getLanguage();
    adjust(
        it -> new Liking(chosen, it.theme(), it.density(), it.motion(), it.shortcuts(), it.zone()));
    return remember(LookCookies.language(chosen), back);
  }

  /// Anything but light and dark goes back to the system's own choice.
  @Does("PUT /api/v1/me/preferences")
  @PostMapping("/preferences/theme")
  ResponseEntity<String> theme(
      @RequestParam String theme, @RequestParam(defaultValue = "/") String back) {
    var chosen = Preferences.THEMES.contains(theme) ? theme : Preferences.STANDARD.theme();
    adjust(
        it ->
            new Liking(
                it.language(), chosen, it.density(), it.motion(), it.shortcuts(), it.zone()));
    return remember(LookCookies.theme(chosen), back);
  }

  private void adjust(UnaryOperator<Liking> change) {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known) {
      Caller by = known.getPrincipal();
      likePages.adjust(by, change);
    }
  }

  private static ResponseEntity<String> remember(String cookie, String back) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie)
        .location(URI.create(LOCAL_PATH.matcher(back).matches() ? back : "/"))
        .build();
  }
}
