package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.api.Test;

/// The rules for browsers, held by a real one.
@DemoHouse
class LockedPagesStory {

  private final House house;

  LockedPagesStory(House house) {
    this.house = house;
  }

  @Test
  void noTextBecomesPartOfAPageButThroughTheOnePolicy() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      var page = avocet.page();
      var refused =
          """
          () => { try { document.body.insertAdjacentHTML("beforeend", "<b id=planted></b>"); }
                  catch (e) { return e.name; } return "let in"; }
          """;
      assertThat(page.evaluate(refused)).isEqualTo("TypeError");
      var second =
          """
          () => { try { trustedTypes.createPolicy("mine", {}); }
                  catch (e) { return e.name; } return "let in"; }
          """;
      assertThat(page.evaluate(second)).isEqualTo("TypeError");
      assertThat(page.locator("#planted").count()).isZero();
    }
  }

  @Test
  void afterSigningOutTheWayBackShowsNothing() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").open("/benefits")) {
      var page = avocet.page();
      page.locator("main h1").first().waitFor();
      page.navigate("/settings/preferences");
      page.locator("form[action='/sign-out'] button").first().dispatchEvent("click");
      page.waitForURL("**/sign-in**");
      page.goBack();
      page.waitForURL("**/sign-in**");
      assertThat(page.locator("form[action='/sign-out']").count()).isZero();
      page.goBack();
      page.waitForURL("**/sign-in**");
      assertThat(page.content()).doesNotContain("Benefits");
    }
  }

  @Test
  void noOtherPageFramesOurs() {
    try (var stranger = new Visitor(house, Reader.PLAIN)) {
      var page = stranger.page();
      page.setContent("<iframe id=f src='" + house.url("/sign-in") + "'></iframe>");
      page.waitForTimeout(500);
      var framed = page.frames().stream().filter(it -> it.parentFrame() != null).toList();
      assertThat(framed).hasSize(1);
      assertThat(framed.getFirst().locator("input[name=password]").count()).isZero();
    }
  }

  @Test
  void theBrowserTellsNobodyWhereItsReaderComesFrom() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").open("/benefits")) {
      var page = avocet.page();
      var asked =
          page.waitForRequest("**/benefits/software", () -> page.navigate("/benefits/software"));
      assertThat(asked.headers()).doesNotContainKey("referer");
      page.locator(".nav a[href='/benefits']").first().click();
      page.waitForURL("**/benefits");
      assertThat(page.evaluate("document.referrer")).isEqualTo("");
    }
  }
}
