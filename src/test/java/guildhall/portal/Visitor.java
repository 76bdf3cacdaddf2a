package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody in front of the browser: finds things by what they say, presses them, and counts the
/// presses.
final class Visitor implements AutoCloseable {

  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int presses;

  Visitor(House house, Reader reader) {
    window = Chrome.window(reader, house.url("/"));
    page = window.newPage();
    page.onConsoleMessage(
        it -> {
          if (it.type().equals("error")) complaints.add(it.text());
        });
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  /// Signs in by the persona's card.
  Visitor signedInAs(String persona) {
    page.navigate("/sign-in");
    page.locator("button.persona", new Page.LocatorOptions().setHasText(persona)).first().click();
    page.waitForURL(Pattern.compile("^[^?]*/(console(/[a-z]+)?)?$"));
    return this;
  }

  Visitor open(String path) {
    page.navigate(path);
    return this;
  }

  /// From now on presses are counted.
  Visitor counting() {
    presses = 0;
    return this;
  }

  int presses() {
    return presses;
  }

  Visitor pressLink(String text) {
    return press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first());
  }

  Visitor pressButton(String text) {
    return press(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).first());
  }

  /// A link or a button, whichever says it.
  Visitor press(String text) {
    var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    return button.count() > 0 ? press(button.first()) : pressLink(text);
  }

  Visitor press(Locator it) {
    it.click();
    presses++;
    page.waitForLoadState();
    return this;
  }

  Visitor sees(String text) {
    page.getByText(text).first().waitFor();
    return this;
  }

  Visitor keepsPicture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  /// What makes the page wider than the window; empty where nobody has to scroll sideways.
  List<String> tooWide() {
    var found =
        (List<?>)
            page.evaluate(
                """
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  ['the page is ' + document.documentElement.scrollWidth + ' wide',
                   ...[...document.querySelectorAll('body *')]
                     .filter(it => it.getBoundingClientRect().right > innerWidth + 0.5)
                     .slice(0, 4).map(it => it.outerHTML.slice(0, 160))]
                """);
    return found.stream().map(String::valueOf).toList();
  }

  /// Words of drawings that stand outside them, outside the flag behind them, or on one another;
  /// empty where all of them can be read.
  List<String> cutInDrawings() {
    var found =
        (List<?>)
            page.evaluate(
                """
                () => {
                  const within = (it, frame) => it.left >= frame.left - 1 && it.right <= frame.right + 1
                    && it.top >= frame.top - 1 && it.bottom <= frame.bottom + 1;
                  const faults = [];
                  const seen = new Map();
                  const apart = (it, other) => it.right <= other.left + 1
                    || it.left >= other.right - 1 || it.bottom <= other.top + 3 || it.top >= other.bottom - 3;
                  for (const text of document.querySelectorAll('svg text')) {
                    const box = text.getBoundingClientRect();
                    if (!box.width || !text.checkVisibility({ visibilityProperty: true })) continue;
                    const say = (frame, what) => within(box, frame.getBoundingClientRect())
                      || faults.push('"' + text.textContent + '" out of its ' + what);
                    if (text.matches('.flag-text')) say(text.previousElementSibling, 'flag');
                    const whole = text.closest('.drawing, .line');
                    let drawing = text.ownerSVGElement;
                    while (drawing.ownerSVGElement) drawing = drawing.ownerSVGElement;
                    say(whole ?? drawing, 'drawing');
                    const others = seen.get(whole ?? drawing) ?? [];
                    for (const [words, other] of others) {
                      if (!apart(box, other)) faults.push('"' + words + '" under "' + text.textContent + '"');
                    }
                    seen.set(whole ?? drawing, [...others, [text.textContent, box]]);
                  }
                  return faults;
                }
                """);
    return found.stream().map(String::valueOf).toList();
  }

  /// Nothing was refused by the page's own security policy, nothing broke.
  void heardNoComplaint() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    window.close();
  }
}
