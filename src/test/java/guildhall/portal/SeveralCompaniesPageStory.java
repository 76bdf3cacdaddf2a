package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.api.Test;

/// Heron works for two companies of the demo, and changes between them in the frame, with scripts
/// and without.
@DemoHouse
class SeveralCompaniesPageStory {

  private final House house;

  SeveralCompaniesPageStory(House house) {
    this.house = house;
  }

  @Test
  void heronGoesOnForTheOtherCompanyAndBack() {
    for (var reader : new Reader[] {Reader.PLAIN, Reader.PLAIN.withoutScripts()}) {
      try (var heron = new Visitor(house, reader).signedInAs("Heron")) {
        heron.sees("It is time to renew");
        heron.page().locator("button[popovertarget=me]").click();
        heron.pressButton("Tidemark Advies BV").sees("Nothing to do until");
        assertThat(heron.page().locator("h1").innerText()).isEqualTo("Tidemark Advies BV");
        heron.open("/companies");
        heron.press(heron.page().locator("button.persona", named("Kadewind BV")));
        heron.sees("It is time to renew").heardNoComplaint();
      }
    }
  }

  private static com.microsoft.playwright.Page.LocatorOptions named(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }
}
