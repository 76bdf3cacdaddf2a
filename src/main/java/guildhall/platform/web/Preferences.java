package guildhall.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a reader likes the pages. Kept with the person; for whoever is not signed in, the browser
/// remembers the part that shows.
///
/// @param language null to follow the browser
/// @param theme `system`, `light` or `dark`
/// @param density `comfortable` or `compact`
/// @param motion `system`, or `reduced` for none
/// @param shortcuts whether single keys do something
/// @param zone the zone times of day are shown in; null for the program's own
public record Preferences(
    @Nullable String language,
    String theme,
    String density,
    String motion,
    boolean shortcuts,
    @Nullable String zone) {

  public static final Preferences STANDARD =
      new Preferences(null, "system", "comfortable", "system", true, null);

  public static final String THEME_COOKIE = "guildhall-theme";
  public static final String DENSITY_COOKIE = "guildhall-density";
  public static final String MOTION_COOKIE = "guildhall-motion";

  public static final Set<String> THEMES = Set.of("system", "light", "dark");
  public static final Set<String> DENSITIES = Set.of("comfortable", "compact");
  public static final Set<String> MOTIONS = Set.of("system", "reduced");

  /// What the reader of a request likes: what is kept with the person, else what the browser
  /// remembers.
  public static Preferences of(HttpServletRequest request) {
    return request.getAttribute(Preferences.class.getName()) instanceof Preferences kept
        ? kept
        : remembered(request);
  }

  /// Makes what is kept with a person count for a request.
  public void countFor(HttpServletRequest request) {
    request.setAttribute(Preferences.class.getName(), this);
  }

  public Preferences withLanguage(String chosen) {
    return new Preferences(chosen, theme, density, motion, shortcuts, zone);
  }

  public Preferences withTheme(String chosen) {
    return new Preferences(language, chosen, density, motion, shortcuts, zone);
  }

  private static Preferences remembered(HttpServletRequest request) {
    var cookies = cookies(request);
    return new Preferences(
        cookies.get(Languages.COOKIE),
        known(THEMES, cookies.get(THEME_COOKIE), STANDARD.theme),
        known(DENSITIES, cookies.get(DENSITY_COOKIE), STANDARD.density),
        known(MOTIONS, cookies.get(MOTION_COOKIE), STANDARD.motion),
        STANDARD.shortcuts,
        STANDARD.zone);
  }

  private static String known(Set<String> ones, @Nullable String given, String otherwise) {
    return given != null && ones.contains(given) ? given : otherwise;
  }

  private static Map<String, String> cookies(HttpServletRequest request) {
    var cookies = new HashMap<String, String>();
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) cookies.put(cookie.getName(), cookie.getValue());
    }
    return cookies;
  }
}
