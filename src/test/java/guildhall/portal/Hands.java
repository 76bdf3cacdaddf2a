package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/// Somebody who has a keyboard and nothing else: goes on with Tab, presses with Enter or Space, and
/// wants to see where they are.
final class Hands implements Way {

  private static final int MOST_STOPS = 250;

  /// A page has its menu, and something of its own.
  private static final int FEWEST_STOPS = 10;

  private static final String BEEN_HERE =
      """
      () => {
        const it = document.activeElement;
        if (!it || it === document.body) return false;
        // A field for a date holds one for several stops.
        const been = 'walked' in it.dataset && window.lately !== it;
        it.dataset.walked = '';
        window.lately = it;
        return been;
      }
      """;

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

  @Override
  public int presses() {
    return presses;
  }

  @Override
  public Hands counting() {
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
      if (name.equals(words) || name.matches(words + ":? .*")) return this;
    }
    throw new AssertionError("no way leads to " + words + " on " + page.url());
  }

  /// Goes there and presses it.
  @Override
  public Hands press(String words) {
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
  @Override
  public Hands type(String label, String text) {
    goTo(label);
    page.keyboard().insertText(text);
    return this;
  }

  /// A list is found through by typing, without opening it.
  @Override
  public Hands choose(String label, String option) {
    goTo(label);
    page.keyboard().type(option);
    assertThat(page.evaluate("document.activeElement.selectedOptions[0].text")).isEqualTo(option);
    return this;
  }

  /// Ticks a box.
  @Override
  public Hands tick(String label) {
    goTo(label);
    page.keyboard().press("Space");
    return this;
  }

  @Override
  public Hands pressHere(String words) {
    return goTo(words).pressHere();
  }

  @Override
  public Hands answer(String text) {
    page.keyboard().type(text);
    return enter();
  }

  /// The browser's own window of files opens by Enter, and is left with the file chosen.
  @Override
  public Hands give(String label, FilePayload file) {
    page.onFileChooser(chooser -> chooser.setFiles(file));
    goTo(label);
    page.keyboard().press("Enter");
    page.waitForCondition(
        () -> (Boolean) page.evaluate("document.activeElement.files.length === 1"));
    presses++;
    return this;
  }

  /// Goes on from place to place until it is back where it was.
  void goRound() {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      var here = (Map<?, ?>) page.evaluate(HERE);
      assertThat(here.get("seen")).as("one sees that one is at " + here).isEqualTo("true");
      if ((Boolean) page.evaluate(BEEN_HERE)) {
        assertThat(stop).as("places on " + page.url()).isGreaterThan(FEWEST_STOPS);
        return;
      }
    }
    throw new AssertionError("one does not come round on " + page.url());
  }
}
