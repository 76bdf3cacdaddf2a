package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;

/// The journeys by keyboard alone, within the same budgets of presses as by mouse, and always with
/// the place one is at in sight.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It uses up what other stories want to find as a newcomer does.
class KeyboardStory {

  private static final String RENEW = "/membership/action-pack/renew";

  private final House house;

  KeyboardStory(House house) {
    this.house = house;
  }

  /// J2: the first key ends the right to a refund, which is confirmed by one press more.
  @Test
  @Order(1)
  @Rule({"SW-01", "REF-03"})
  void aKeyIsTakenAndCopied() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      var hands = new Hands(curlew);
      hands.press("Software").press("Get key");
      if (curlew.page().locator(".key-field .value:not(.masked)").count() == 0) {
        hands.press("Show the key and give up the refund");
      }
      hands.goTo("Copy").pressHere();
      curlew.sees("Copied");
      assertThat(hands.presses()).isLessThanOrEqualTo(4);
      curlew.heardNoComplaint();
    }
  }

  /// J3.
  @Test
  @Order(2)
  @Rule({"CLD-01", "CLD-04"})
  void aTokenIsRedeemed() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      var hands = new Hands(curlew);
      hands.press("Redeem");
      hands.press("Next").press("Choose new subscription").press("Redeem");
      curlew.sees("Token redeemed.");
      assertThat(hands.presses()).isLessThanOrEqualTo(5);
      curlew.heardNoComplaint();
    }
  }

  /// J4, one person.
  @Test
  @Order(3)
  @Rule("VST-01")
  void aSeatIsAssigned() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      var hands = new Hands(curlew);
      hands.press("Developer seats").press("Assign");
      curlew.page().keyboard().type("pipit");
      hands.enter();
      curlew.sees("Seat assigned.");
      assertThat(hands.presses()).isLessThanOrEqualTo(3);
      curlew.heardNoComplaint();
    }
  }

  /// J4, many people: a list of 200 pasted, of which the company has only some.
  @Test
  @Order(4)
  @Rule({"IMP-02", "IMP-03"})
  void manySeatsAreAssignedFromAList() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      many(avocet);
      avocet.heardNoComplaint();
    }
  }

  /// J4, many people, without scripts. What was saved before is no change any more.
  @Test
  @Order(5)
  @Rule("IMP-03")
  void manySeatsAreAssignedFromAListWithoutScripts() {
    try (var curlew = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Curlew")) {
      var page = curlew.page();
      curlew.counting().pressLink("Developer seats").pressLink("Import");
      page.locator("#text").fill("E-mail\ncurlew@quillstone.example\nnobody@elsewhere.example\n");
      curlew.pressButton("Check");
      curlew.pressButton("Save 1 row");
      assertThat(curlew.presses()).isLessThanOrEqualTo(5);
      curlew.sees("1 row saved, 1 needs attention");
    }
  }

  /// J6, begun by the mail's button, which is the first press.
  @Test
  @Order(6)
  @Rule({"REN-04", "REN-05", "VER-04"})
  void theMembershipIsRenewed() {
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron").open(RENEW)) {
      var hands = new Hands(heron);
      hands.press("Continue").press("Confirm profile").press("Continue");
      hands.type("Name on", "Heron").type("Postal", "3011 AA").type("Country", "NL");
      hands.tick("I accept").press("Pay");
      heron.sees("renewed until");
      hands.press("Open the receipt");
      assertThat(1 + hands.presses()).isLessThanOrEqualTo(7);
      heron.heardNoComplaint();
    }
  }

  private static void many(Visitor avocet) {
    var page = avocet.page();
    var hands = new Hands(avocet);
    hands.press("Developer seats").press("Import").goTo("Or paste");
    page.keyboard().insertText(list());
    hands.press("Check");
    avocet.sees("can be saved");
    hands.press("Save");
    avocet.sees("need attention");
    assertThat(hands.presses()).isLessThanOrEqualTo(5);
    hands.press("Undo");
    avocet.sees("taken back");
  }

  private static String list() {
    var known = List.of("plover", "siskin", "avocet");
    var lines = new StringBuilder("E-mail;Reference\n");
    known.forEach(it -> lines.append(it).append("@kadewind.example;team 1\n"));
    for (int i = known.size(); i < 200; i++) {
      lines.append("bird").append(i).append("@kadewind.example;team 2\n");
    }
    return lines.toString();
  }
}
