package guildhall.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of the tests: the Chromium of the computer, started once, headless.
final class Chrome {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private static final Browser BROWSER =
      PLAYWRIGHT
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(place())
                  .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));

  private Chrome() {}

  /// How a reader's browser is set up.
  ///
  /// @param theme `light` or `dark`
  /// @param scripts whether the pages' script runs; what a test adds to a page runs only then
  record Reader(String language, String theme, int width, boolean scripts) {

    static final Reader PLAIN = new Reader("en", "light", 1280, true);

    Reader withoutScripts() {
      return new Reader(language, theme, width, false);
    }
  }

  /// A browser window of its own, with nothing remembered but language and theme.
  ///
  /// @param house the address of the house, for its cookies
  static BrowserContext window(Reader reader, String house) {
    var context = BROWSER.newContext(options(reader, house));
    context.addCookies(
        List.of(
            new Cookie("guildhall-language", reader.language()).setUrl(house),
            new Cookie("guildhall-theme", reader.theme()).setUrl(house)));
    context.setDefaultTimeout(10_000);
    return context;
  }

  /// A window that is signed in already but has loaded nothing.
  ///
  /// @param session the cookies of another window, as it tells them
  static BrowserContext windowWith(Reader reader, String house, String session) {
    return BROWSER.newContext(options(reader, house).setStorageState(session));
  }

  private static Browser.NewContextOptions options(Reader reader, String house) {
    return new Browser.NewContextOptions()
        .setBaseURL(house)
        .setViewportSize(reader.width(), 900)
        .setJavaScriptEnabled(reader.scripts())
        .setReducedMotion(ReducedMotion.REDUCE)
        .setPermissions(List.of("clipboard-read", "clipboard-write"))
        .setBypassCSP(false);
  }

  private static Path place() {
    return PLACES.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium in one of "
                        + PLACES
                        + "; .ci/run installs it"));
  }
}
