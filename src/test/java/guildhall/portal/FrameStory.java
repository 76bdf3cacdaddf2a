package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What every page shares: the palette, the keys, lists that change in place, the note when the
/// connection is gone, and what the page looks like on paper and with colors of the reader's own.
@DemoHouse
class FrameStory {

  private static final String LIST = "/benefits";

  private final House house;

  FrameStory(House house) {
    this.house = house;
  }

  @Test
  void thePaletteGoesToAPageByItsName() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.keyboard().press("Control+k");
      page.locator("#palette[open] .found").waitFor();
      page.keyboard().type("softw");
      page.locator("#palette .found a").first().getByText("Software").waitFor();
      page.keyboard().press("Enter");
      page.waitForURL("**/benefits/software");
      avocet.heardNoComplaint();
    }
  }

  @Test
  void thePaletteFindsProductsAndPeopleAndSaysWhenNothingIsCalledThat() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.keyboard().press("Control+k");
      page.keyboard().type("plover");
      page.locator("#palette .found a[href^='/people']").waitFor();
      page.locator("#palette-q").fill("visual studio");
      page.locator("#palette .found a[href^='/benefits?q=']").first().waitFor();
      page.locator("#palette-q").fill("wolpertinger");
      avocet.sees("Nothing is called “wolpertinger”");
      page.keyboard().press("Escape");
      assertThat(page.locator("#palette[open]").count()).isZero();
      avocet.heardNoComplaint();
    }
  }

  @Test
  void arrowsWalkThroughWhatWasFound() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.keyboard().press("Control+k");
      page.locator("#palette .found a").first().waitFor();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      var second = page.locator("#palette .found a").nth(1).getAttribute("href");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(second);
    }
  }

  @Test
  void withoutScriptsThePaletteIsAPage() {
    try (var avocet = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Avocet")) {
      avocet.press(avocet.page().locator(".topbar .find"));
      avocet.page().locator("#search-q").fill("developer");
      avocet.press(avocet.page().locator("main form.search button"));
      avocet.press(avocet.page().locator("main .found a[href='/benefits/seats']"));
      assertThat(avocet.page().url()).endsWith("/benefits/seats");
    }
  }

  @Test
  void singleKeysGoAndShowWhatTheyDo() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.keyboard().press("g");
      page.keyboard().press("s");
      page.waitForURL("**/benefits/software");
      page.keyboard().press("?");
      page.locator("#keys[open]").waitFor();
      page.keyboard().press("Escape");
      avocet.heardNoComplaint();
    }
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.evaluate("document.documentElement.dataset.shortcuts = 'off'");
      page.keyboard().press("?");
      page.keyboard().press("g");
      page.keyboard().press("s");
      assertThat(page.locator("#keys[open]").count()).isZero();
      assertThat(page.url()).doesNotContain("software");
    }
  }

  @Test
  void figuresLeftOpenSayHowOldTheyAre() {
    try (var visitor = new Visitor(house, Reader.PLAIN)) {
      visitor.page().clock().install();
      var note = visitor.signedInAs("Avocet").page().locator("#stale");
      visitor.page().clock().fastForward("02:00");
      assertThat(note.isVisible()).isFalse();
      visitor.page().clock().fastForward("02:00");
      visitor.sees("Updated 4 minutes ago.");
      visitor.keepsPicture(Path.of("target/pictures/stale.png"));
      visitor.pressLink("Refresh");
      assertThat(note.isVisible()).isFalse();
      visitor.heardNoComplaint();
    }
  }

  @Test
  void aListIsSortedInPlaceAndItsAddressFollows() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").open(LIST)) {
      var page = avocet.page();
      page.waitForCondition(() -> (Boolean) page.evaluate("Boolean(window.htmx)"));
      page.evaluate("window.stayed = true");
      var head = page.locator(".list a.sort").nth(1);
      var name = head.innerText();
      head.focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*sort=.*"));
      page.locator(".list th[aria-sort]", new Page.LocatorOptions().setHasText(name)).waitFor();
      assertThat(page.evaluate("window.stayed")).isEqualTo(true);
      assertThat((String) page.evaluate("document.activeElement.textContent")).contains(name);
      assertThat(page.title()).doesNotContain("undefined").contains("Guildhall");
      page.goBack();
      page.waitForURL(Pattern.compile(".*" + LIST + "$"));
      avocet.heardNoComplaint();
    }
  }

  @Test
  void keysWalkThroughTheRowsOfAList() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").open(LIST)) {
      var page = avocet.page();
      page.keyboard().press("j");
      page.keyboard().press("j");
      var second = page.locator(".list tbody tr[id]").nth(1).getAttribute("id");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo(second);
      page.keyboard().press("/");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
    }
  }

  @Test
  void whatWasDoneCanBeTakenBackWhereItIsSaid() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").open(LIST)) {
      var page = avocet.page();
      page.locator("summary").getByText("Keep this view").click();
      page.locator("#view-name").fill("My own");
      avocet.press(page.locator("form[action='/views'] button"));
      page.locator(".views").getByText("My own").waitFor();
      avocet.press(page.locator(".toast[role=status]").getByText("Undo"));
      assertThat(page.locator(".views").getByText("My own").count()).isZero();
      avocet.heardNoComplaint();
    }
  }

  @Test
  void aLostConnectionIsSaid() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      avocet.page().context().setOffline(true);
      avocet.sees("No connection. Nothing you typed is lost.");
      avocet.page().context().setOffline(false);
      avocet.page().locator("#offline").waitFor(hidden());
    }
  }

  @Test
  void paperCarriesNoMenuAndSaysWhosePageItIs() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (var gone : new String[] {".rail", ".topbar", ".clockbar", "main .button"}) {
        assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
      }
      assertThat(page.locator(".print-head").isVisible()).isTrue();
      assertThat(page.locator(".print-head").innerText()).contains("Kadewind BV");
      var fill = "getComputedStyle(document.querySelector('.line .cell.left')).fill";
      assertThat((String) page.evaluate(fill)).contains("#hatched");
    }
  }

  @Test
  void colorsOfTheReadersOwnKeepEveryMark() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      var marks = "[...document.querySelectorAll('.line .cell.left')]";
      var fill = "getComputedStyle(" + marks + "[0]).fill";
      var ground = "getComputedStyle(document.body).backgroundColor";
      assertThat(page.evaluate(fill)).isNotEqualTo(page.evaluate(ground));
      avocet.open("/benefits/software");
      var border = "getComputedStyle(document.querySelector('.chip')).borderTopStyle";
      assertThat(page.evaluate(border)).isEqualTo("solid");
    }
  }

  @Test
  void nothingMovesForWhoWantsItStill() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var moving =
          """
          [...document.querySelectorAll('body *')].filter(it => {
            const style = getComputedStyle(it);
            return style.animationName !== 'none' || !/^0s(, 0s)*$/.test(style.transitionDuration);
          }).map(it => it.outerHTML.slice(0, 80))
          """;
      assertThat(avocet.page().evaluate(moving))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .isEmpty();
    }
  }

  @Test
  void theWayPastTheMenuComesFirst() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
      assertThat(page.getByRole(AriaRole.MAIN).count()).isEqualTo(1);
    }
  }

  private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }
}
