package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.platform.web.Messages;
import guildhall.platform.web.PseudoWords;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// In a language two fifths longer than English nothing is cut off and nothing runs out of its box,
/// on a wide screen and on the smallest.
@DemoHouse
class PseudoLocaleTest {

  /// Boxes with words of their own whose words are wider than the box, and pages wider than the
  /// screen. What scrolls in itself, such as a table, holds no words of its own.
  private static final String TOO_NARROW =
      """
      () => {
        const faults = [];
        const hidden = '.skip, svg, dialog:not([open]), [hidden], option';
        const isClipped = it => it && (getComputedStyle(it).clipPath !== 'none' || isClipped(it.parentElement));
        for (const it of document.querySelectorAll('body *')) {
          const words = [...it.childNodes].some(n => n.nodeType === 3 && n.data.trim());
          if (!words || !it.clientWidth || it.closest(hidden) || !it.checkVisibility() || isClipped(it)) continue;
          if (it.scrollWidth > it.clientWidth + 1) {
            faults.push(it.scrollWidth + ' in ' + it.clientWidth + ': ' + it.outerHTML.slice(0, 120));
          }
          const cut = getComputedStyle(it).overflowY !== 'visible';
          if (cut && it.scrollHeight > it.clientHeight + 1) {
            faults.push('too low: ' + it.outerHTML.slice(0, 120));
          }
        }
        return faults;
      }
      """;

  private final House house;
  private final Messages messages;

  PseudoLocaleTest(House house, Messages messages) {
    this.house = house;
    this.messages = messages;
  }

  @AfterEach
  void speakEnglishAgain() {
    PseudoWords.leave(messages);
  }

  @Test
  void longerWordsFitOnEveryPage() {
    var pages = Pages.ofEverybody(house);
    var faults = new ArrayList<String>();
    PseudoWords.enter(messages);
    for (var width : List.of(1440, 320)) {
      pages.forEach(
          (person, paths) -> {
            try (var visitor = new Visitor(house, new Reader("en", "light", width, true))) {
              visitor.signedInAs(person);
              paths
                  .values()
                  .forEach(path -> look(visitor, width + " " + person + " " + path, path, faults));
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  /// The eye for drawings sees a flag too narrow for its words, words beside the drawing, and words
  /// on one another.
  @Test
  void wordsOutsideTheirDrawingAreNoticed() {
    try (var visitor = new Visitor(house, Reader.PLAIN)) {
      visitor
          .page()
          .setContent(
              """
              <svg width="300" height="60">
                <text x="10" y="50">all well</text>
                <text x="120" y="50">21 November</text>
                <text x="170" y="50">22 May</text>
                <text x="280" y="50">runs out</text>
                <rect class="flag" x="1" y="2" width="30" height="23"/>
                <text class="flag-text" x="8" y="18">Today, 21 November</text>
              </svg>
              """);
      assertThat(visitor.cutInDrawings())
          .containsExactly(
              "\"21 November\" under \"22 May\"",
              "\"runs out\" out of its drawing",
              "\"Today, 21 November\" out of its flag");
    }
  }

  private static void look(Visitor visitor, String where, String path, List<String> faults) {
    visitor.open(path);
    var found = (List<?>) visitor.page().evaluate(TOO_NARROW);
    found.forEach(it -> faults.add(where + ": " + it));
    visitor.tooWide().forEach(it -> faults.add(where + ": " + it));
    visitor.cutInDrawings().forEach(it -> faults.add(where + ": " + it));
  }
}
