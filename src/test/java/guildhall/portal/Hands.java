package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Map;

/// Somebody who has a keyboard and nothing else: goes on with Tab, presses with Enter or Space, and
/// wants to see where they are.
final class Hands {

  private static final int MOST_STOPS = 250;

  private static final String HERE =
      """
      () => {
        const it = document.activeElement;
        if (!it || it === document.body) return { name: '', role: '', seen: 'true' };
        const label = it.getAttribute('aria-label') || it.labels?.[0]?.innerText || it.innerText || it.value || '';
        const style = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          || it.matches('input, select, textarea, summary, iframe') || it.id === 'main';
        const inSight = box.bottom > 0 && box.top < innerHeight;
        return { name: label.trim(), role: it.tagName, seen: String(shown && inSight) };
      }
      """;

  private final Page page;
  private int presses;

  Hands(Visitor visitor) {
    page = visitor.page();
  }

  int presses() {
    return presses;
  }

  Hands counting() {
    presses = 0;
    return this;
  }

  /// Goes on to what says the words, from where the hands are.
  Hands goTo(String words) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      var here = (Map<?, ?>) page.evaluate(HERE);
      var name = String.valueOf(here.get("name"));
      assertThat(here.get("seen")).as("one sees that one is at " + here).isEqualTo("true");
      if (name.equals(words) || name.startsWith(words + " ")) return this;
    }
    throw new AssertionError("no way leads to " + words + " on " + page.url());
  }

  /// Goes there and presses it.
  Hands press(String words) {
    goTo(words);
    return enter();
  }

  /// Presses where the hands are, and waits for the page, or the place on it, that comes next.
  Hands enter() {
    page.evaluate("document.documentElement.dataset.before = location.href");
    pressHere();
    page.waitForCondition(this::isElsewhere);
    page.waitForLoadState();
    return this;
  }

  /// Presses what does its work on the spot.
  Hands pressHere() {
    page.keyboard().press("Enter");
    presses++;
    return this;
  }

  private boolean isElsewhere() {
    try {
      return (Boolean) page.evaluate("document.documentElement.dataset.before !== location.href");
    } catch (PlaywrightException e) {
      // The page is just being left.
      return false;
    }
  }

  /// Goes to a field and fills it in.
  Hands type(String label, String text) {
    goTo(label);
    page.keyboard().type(text);
    return this;
  }

  /// Ticks a box.
  Hands tick(String label) {
    goTo(label);
    page.keyboard().press("Space");
    return this;
  }
}
