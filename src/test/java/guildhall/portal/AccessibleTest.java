package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import guildhall.platform.web.Languages;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Every page of the portal and of the console can be used by everyone: axe finds nothing serious
/// in any language and theme, and at 320 pixels, which is what 400 % zoom leaves of a usual screen,
/// nobody scrolls sideways.
///
/// Axe is put into each page by the browser itself, which the page's security policy cannot forbid,
/// and stays there: both themes are looked at on one load.
@DemoHouse
class AccessibleTest {

  private static final String AXE = axe();

  private static final String LOOK =
      """
      async theme => {
        document.documentElement.dataset.theme = theme;
        const only = theme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
        const found = await axe.run(document, { resultTypes: ['violations'], iframes: false, ...only });
        return found.violations
          .filter(it => it.impact === 'serious' || it.impact === 'critical')
          .flatMap(it => it.nodes.map(node => it.id + ' at ' + node.html.slice(0, 200)));
      }
      """;

  private final House house;

  AccessibleTest(House house) {
    this.house = house;
  }

  @Test
  void axeFindsNothingSerious() {
    var pages = Pages.ofEverybody(house);
    assertThat(pages.values().stream().mapToInt(it -> it.size()).sum()).isGreaterThan(30);
    var faults = new ArrayList<String>();
    for (var language : Languages.ALL) {
      var reader = new Reader(language.getLanguage(), "light", 1280, true);
      pages.forEach(
          (person, paths) -> {
            try (var visitor = new Visitor(house, reader)) {
              visitor.page().context().addInitScript(AXE);
              look(visitor.open("/sign-in"), reader + " sign-in", faults);
              visitor.signedInAs(person);
              paths.values().stream()
                  .filter(path -> isLookedAt(path, language))
                  .forEach(
                      path ->
                          look(visitor.open(path), language + " " + person + " " + path, faults));
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  /// The same page with another filter or another row unfolded says nothing new in other languages.
  private static boolean isLookedAt(String path, Locale language) {
    return !path.contains("?") || language.equals(Locale.ENGLISH);
  }

  @Test
  void aSmallScreenShowsAllWithoutScrollingSideways() {
    var faults = new ArrayList<String>();
    for (var language : Languages.ALL) {
      var reader = new Reader(language.getLanguage(), "light", 320, true);
      Pages.ofEverybody(house)
          .forEach(
              (person, paths) -> {
                try (var visitor = new Visitor(house, reader).signedInAs(person)) {
                  paths.values().stream()
                      .filter(path -> isLookedAt(path, language))
                      .forEach(path -> wide(visitor.open(path), language + " " + path, faults));
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  private static void wide(Visitor visitor, String where, List<String> faults) {
    visitor.tooWide().forEach(it -> faults.add(where + ": " + it));
    visitor.cutInDrawings().forEach(it -> faults.add(where + ": " + it));
  }

  private static void look(Visitor visitor, String where, List<String> faults) {
    visitor.cutInDrawings().forEach(it -> faults.add(where + ": " + it));
    for (var theme : List.of("light", "dark")) {
      var found = (List<?>) visitor.page().evaluate(LOOK, theme);
      found.forEach(it -> faults.add(where + " " + theme + ": " + it));
    }
  }

  private static String axe() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
