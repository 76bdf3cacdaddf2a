package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import guildhall.platform.web.Languages;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every page can be used by everyone: axe finds nothing serious in any language and theme, and at
/// 320 pixels nobody scrolls sideways.
@DemoHouse
class AccessibleTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final House house;
  private Map<String, String> pages = Map.of();

  AccessibleTest(House house) {
    this.house = house;
  }

  @BeforeEach
  void findThePages() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      pages = Pages.from(curlew.page());
    }
    assertThat(pages).hasSizeGreaterThan(8);
  }

  @Test
  void axeFindsNothingSerious() {
    var faults = new ArrayList<String>();
    for (var language : Languages.ALL) {
      for (var theme : List.of("light", "dark")) {
        var reader = new Reader(language.getLanguage(), theme, 1280, true);
        try (var curlew = new Visitor(house, reader)) {
          curlew.open("/sign-in");
          faults.addAll(faults(curlew.page(), reader + " sign-in"));
          curlew.signedInAs("Curlew");
          pages.forEach(
              (name, path) -> {
                // The same page with another filter or row unfolded is looked at in one go only.
                if (path.contains("?") && !reader.equals(Reader.PLAIN)) return;
                curlew.open(path);
                faults.addAll(faults(curlew.page(), reader + " " + path));
              });
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nobodyScrollsSidewaysOnASmallScreen() {
    var faults = new ArrayList<String>();
    for (var language : Languages.ALL) {
      var reader = new Reader(language.getLanguage(), "light", 320, true);
      try (var curlew = new Visitor(house, reader)) {
        curlew.open("/sign-in");
        wide(curlew.page(), reader + " sign-in", faults);
        curlew.signedInAs("Curlew");
        pages.forEach(
            (name, path) -> {
              curlew.open(path);
              wide(curlew.page(), reader + " " + path, faults);
            });
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void wide(Page page, String where, List<String> faults) {
    var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (width > 320) faults.add(where + " is " + width + " wide");
  }

  private static List<String> faults(Page page, String where) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(it -> SERIOUS.contains(it.getImpact()))
            .flatMap(
                it ->
                    it.getNodes().stream()
                        .map(node -> where + ": " + it.getId() + " at " + node.getHtml()))
            .toList();
  }
}
