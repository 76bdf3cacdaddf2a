package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;

/// J6 in the company that is in its window, where the profile belongs to someone else: Avocet asks
/// Heron, Heron lands on that very step, and Avocet renews.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It renews what other stories want to find in its window.
class RenewStory {

  private static final Path FOLDER = Path.of("screenshots");
  private static final String RENEW = "/membership/action-pack/renew";

  private final House house;

  RenewStory(House house) {
    this.house = house;
  }

  @Test
  @Order(1)
  @Rule({"ROL-10", "VER-04"})
  void askingTakesOnePressAndTheColleagueTwo() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      avocet.open(RENEW).sees("16 days left to renew");
      avocet.keepsPicture(FOLDER.resolve("renew-1.png")).counting().pressButton("Ask Heron");
      assertThat(avocet.presses()).isEqualTo(1);
      avocet.sees("Heron has been asked.").keepsPicture(FOLDER.resolve("renew-asks.png"));
      avocet.open(RENEW + "/profile").keepsPicture(FOLDER.resolve("renew-2-other.png"));
      avocet.heardNoComplaint();
    }
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron")) {
      heron.open("/asks").keepsPicture(FOLDER.resolve("renew-asked.png")).counting();
      heron.pressLink("Go to that page").keepsPicture(FOLDER.resolve("renew-2.png"));
      heron.pressButton("Confirm profile");
      assertThat(heron.presses()).isEqualTo(2);
      heron.heardNoComplaint();
    }
  }

  @Test
  @Order(2)
  @Rule({"REN-04", "REN-05", "REN-08"})
  void thenItIsRenewedInSixPressesWithoutScripts() {
    try (var avocet = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Avocet")) {
      avocet.open(RENEW).counting().pressLink("Continue").pressLink("Continue");
      avocet.keepsPicture(FOLDER.resolve("renew-3.png")).pressLink("Continue");
      var page = avocet.keepsPicture(FOLDER.resolve("renew-4.png")).page();
      page.locator("#name").fill("Avocet");
      page.locator("#postalCode").fill("3011 AA");
      page.locator("#country").selectOption("NL");
      page.locator("#purchaseOrder").fill("PO-4711");
      page.locator("#agreementAccepted").check();
      avocet.press(page.locator("main form[method=post] button.primary"));
      avocet.sees("renewed until").keepsPicture(FOLDER.resolve("renew-5.png"));
      avocet.pressLink("Open the receipt").sees("Receipt").sees("PO-4711");
      assertThat(avocet.presses()).isLessThanOrEqualTo(6);
      avocet.keepsPicture(FOLDER.resolve("renew-receipt.png"));
      avocet.open("/membership").keepsPicture(FOLDER.resolve("membership.png"));
      avocet.open("/membership/action-pack").keepsPicture(FOLDER.resolve("membership-detail.png"));
    }
    var phone = new Reader("sv", "dark", 390, true);
    try (var curlew = new Visitor(house, phone).signedInAs("Curlew")) {
      curlew.open("/membership").keepsPicture(FOLDER.resolve("membership-phone.png"));
      curlew.open(RENEW).keepsPicture(FOLDER.resolve("renew-soon-phone.png"));
      curlew.open(RENEW + "/changes").keepsPicture(FOLDER.resolve("renew-3-phone.png"));
      curlew.open("/membership/action-pack").keepsPicture(FOLDER.resolve("detail-phone.png"));
    }
    try (var lapwing =
        new Visitor(house, new Reader("nl", "light", 1440, true)).signedInAs("Lapwing")) {
      lapwing.open(RENEW).keepsPicture(FOLDER.resolve("renew-closed-nl.png"));
      lapwing.open("/membership/action-pack").keepsPicture(FOLDER.resolve("detail-lapsed-nl.png"));
    }
  }
}
