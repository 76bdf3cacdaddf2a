package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;

/// The story of a young company, lived by hand in a browser: Quillstone takes a key, redeems a
/// token, assigns a seat, lets the year go by and renews. The company in its window does the same
/// without scripts.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It moves the demo a year on; other stories want it as a newcomer finds it.
class PartnerStory {

  private final House house;

  PartnerStory(House house) {
    this.house = house;
  }

  @Test
  @Order(1)
  void homeOfTheCompanyInItsWindowCountsTheDays() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      avocet.sees("It is time to renew").sees("Before you renew");
      assertThat(avocet.page().locator(".line .cell.left").count()).isEqualTo(16);
      avocet.heardNoComplaint();
    }
  }

  /// J2: the first key ends the right to a refund, so it takes one press more than the others.
  @Test
  @Order(2)
  @Rule({"SW-01", "SW-03", "REF-03"})
  void aKeyIsTakenInFourPressesWhileTheRefundStandsAndThreeAfterwards() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew").counting()) {
      curlew.pressLink("Software");
      takeKey(curlew, 0);
      assertThat(curlew.presses()).isLessThanOrEqualTo(3);
      curlew.open("/").counting().pressLink("Software");
      takeKey(curlew, 1);
      assertThat(curlew.presses()).isLessThanOrEqualTo(3);
      curlew.heardNoComplaint();
    }
  }

  /// J3.
  @Test
  @Order(3)
  @Rule({"CLD-01", "CLD-04"})
  void aTokenIsRedeemedInFivePresses() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew").counting()) {
      redeem(curlew);
      assertThat(curlew.presses()).isLessThanOrEqualTo(5);
      curlew.heardNoComplaint();
    }
  }

  /// J4.
  @Test
  @Order(4)
  @Rule("VST-01")
  void aSeatIsAssignedInThreePresses() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew").counting()) {
      assign(curlew, "pipit");
      assertThat(curlew.presses()).isLessThanOrEqualTo(3);
      curlew.heardNoComplaint();
    }
  }

  /// J6, after the bar on top has let a year go by.
  @Test
  @Order(6)
  @Rule({"REN-04", "REN-05", "VER-04", "API-10"})
  void afterAYearTheMembershipIsRenewedInSixPresses() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      forward(curlew, 372);
      curlew.sees("It is time to renew");
      curlew.open("/").counting().pressLink("Start renewal");
      curlew.pressLink("Continue").pressButton("Confirm profile").pressLink("Continue");
      renew(curlew);
      curlew.sees("renewed until");
      assertThat(curlew.presses()).isLessThanOrEqualTo(6);
      curlew.open("/").sees("is active.");
      curlew.heardNoComplaint();
    }
  }

  @Test
  @Order(5)
  void allOfItWorksWithoutScripts() {
    try (var curlew = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Curlew")) {
      curlew.pressLink("Software");
      takeKey(curlew, 2);
      curlew.open("/");
      redeem(curlew);
      curlew.open("/");
      assign(curlew, "curlew");
      curlew.open("/activity").sees("Curlew");
    }
  }

  private static void takeKey(Visitor curlew, int row) {
    var page = curlew.page();
    var keys =
        page.locator("tbody .act")
            .getByText("Get key", new Locator.GetByTextOptions().setExact(true));
    curlew.press(keys.nth(0));
    page.locator("tr.detail").first().waitFor();
    var confirm = page.locator(".detail form[action^='/benefits/software/claims'] button");
    if (page.locator(".key-field .value:not(.masked)").count() == 0 && confirm.count() > 0) {
      curlew.press(confirm.first());
      page.locator(".key-field .value:not(.masked)").first().waitFor();
    }
    assertThat(page.locator(".key-field .value:not(.masked)").count())
        .as("key " + row)
        .isPositive();
  }

  private static void redeem(Visitor curlew) {
    curlew.pressLink("Redeem");
    curlew.press(curlew.page().locator("main form .button.primary"));
    curlew.press(curlew.page().locator("main section.panel a.button").first());
    curlew.press(curlew.page().locator("main form[method=post] button.primary"));
    curlew.sees("Token redeemed.");
  }

  private static void assign(Visitor curlew, String who) {
    curlew.pressLink("Developer seats");
    curlew.pressLink("Assign");
    curlew.page().locator("#who").fill(who);
    curlew.press(
        curlew.page().locator("main form[action='/benefits/seats/assign'] button").first());
    curlew.sees("Seat assigned.");
  }

  private static void renew(Visitor curlew) {
    var page = curlew.page();
    page.locator("#name").fill("Curlew");
    page.locator("#postalCode").fill("H91 DX8K");
    page.locator("#country").selectOption("IE");
    page.locator("#agreementAccepted").check();
    curlew.press(page.locator("main form[method=post] button.primary"));
  }

  private void forward(Visitor curlew, int days) {
    var page = curlew.page();
    page.getByLabel("Forward to").fill(house.today().plusDays(days).toString());
    page.setDefaultTimeout(120_000);
    curlew.press(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go").setExact(true)));
    page.setDefaultTimeout(10_000);
  }
}
