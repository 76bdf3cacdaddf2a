package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way to a first token: staff and people make one on a page, and it works until taken back.
@DemoHouse
class TokensPageStory {

  private final House house;

  TokensPageStory(House house) {
    this.house = house;
  }

  @ParameterizedTest
  @CsvSource({"Knot, STAFF", "Pipit, PERSON"})
  @Rule("ROL-03")
  void aTokenIsShownOnceAndWorksUntilTakenBack(String persona, String kind) {
    try (var visitor = new Visitor(house, Reader.PLAIN).signedInAs(persona)) {
      visitor.open("/settings/tokens");
      visitor.page().locator("main form.form [name=name]").fill("Publishing");
      visitor.press(visitor.page().locator("main form.form .button.primary"));
      var token = visitor.page().locator(".key-field .value").textContent().strip();

      assertThat(house.get(token, "/api/v1/me").at("/kind")).isEqualTo(kind);
      assertThat(visitor.open("/settings/tokens").page().content()).doesNotContain(token);

      visitor.press(visitor.page().locator("a.open-row:text-is('Publishing')").first());
      visitor.pressButton("Take back Publishing");
      visitor.sees("The token Publishing works no more.");
      assertThat(house.get(token, "/api/v1/me").status()).isEqualTo(401);
      visitor.heardNoComplaint();
    }
  }
}
