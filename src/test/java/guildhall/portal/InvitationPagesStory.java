package guildhall.portal;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;

/// People who are not there yet, from the seat they are to have to the letter they come in by; read
/// in the dark, on a phone and in Swedish too.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It adds people to the demo, whom other stories would count.
class InvitationPagesStory {

  private static final Path PICTURES = Path.of("target/pictures");
  private static final Reader DUTCH_PHONE = new Reader("nl", "dark", 390, true);
  private static final Reader SWEDISH = new Reader("sv", "light", 1280, false);

  private final House house;

  InvitationPagesStory(House house) {
    this.house = house;
  }

  @Test
  @Order(1)
  @Rule({"IMP-04", "ROL-13"})
  void aListOfNewPeopleIsInvitedAndSavedAndTheSeatsTakenBack() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      curlew.open("/benefits/seats?assign=1");
      curlew
          .page()
          .locator("#text")
          .fill("Knut Berg <knut@quillstone.example>\nanna.berg@new.example");
      curlew.pressButton("Check").sees("2 people are not in your company yet");
      curlew.keepsPicture(PICTURES.resolve("newcomers-ready.png"));
      curlew.pressButton("Invite these 2 people").sees("2 people are invited.");
      curlew.pressButton("Save 2 rows").sees("2 rows saved");
      curlew.sees("2 people were invited for this import");
      curlew.keepsPicture(PICTURES.resolve("newcomers-saved.png"));
      curlew.open("/people?state=AWAITED").sees("Knut Berg").sees("Send again");
      curlew.keepsPicture(PICTURES.resolve("people-awaited.png"));
      curlew.page().locator("tbody button").first().click();
      curlew.sees("An invitation went to this address less than an hour ago.");
      curlew.keepsPicture(PICTURES.resolve("people-again.png"));
    }
    try (var curlew = new Visitor(house, DUTCH_PHONE).signedInAs("Curlew")) {
      curlew.open("/people?state=AWAITED").sees("Opnieuw sturen");
      curlew.keepsPicture(PICTURES.resolve("people-awaited-nl.png"));
      curlew
          .open("/imports")
          .page()
          .locator("main a[href^='/imports/']:not([href*=new])")
          .first()
          .click();
      curlew.sees("2 mensen zijn voor deze import uitgenodigd");
      curlew.keepsPicture(PICTURES.resolve("newcomers-saved-nl.png"));
    }
  }

  @Test
  @Order(2)
  @Rule({"VST-01", "ROL-13"})
  void oneUnknownAddressIsInvitedWithTheSeatAndComesInByTheLetter() {
    try (var curlew = new Visitor(house, SWEDISH).signedInAs("Curlew")) {
      curlew.open("/benefits/seats?assign=1");
      curlew.page().locator("#who").fill("tern.berg@new.example");
      curlew.press(curlew.page().locator("form[action='/benefits/seats/assign'] button").first());
      curlew.sees("tern.berg@new.example finns inte bland ditt företags personer än");
      curlew.keepsPicture(PICTURES.resolve("newcomer-sv.png"));
      curlew.press(curlew.page().locator("#newcomer .button.primary"));
      curlew.sees("Tern Berg är inbjuden med e-post och har en plats.");
    }
    house.deliver();
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew")) {
      curlew.open("/demo/mail").press(curlew.page().getByText("invites you to").first());
      curlew.keepsPicture(PICTURES.resolve("letter-invited.png"));
    }
  }

  @Test
  @Order(3)
  void staffReadTheLettersInTheTimelineAndTryOneOut() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console/partners?q=quillstone").pressLink("Quillstone Ltd");
      godwit.sees("Letter to knut@quillstone.example: Invitation");
      godwit.keepsPicture(PICTURES.resolve("timeline-letters.png"));
      godwit.open("/console/messages/TOKENS_EXPIRE?sample=PLENTY");
      godwit.keepsPicture(PICTURES.resolve("letter-sample.png"));
      godwit.pressButton("Send me a test").sees("A test is on its way to godwit@");
      godwit.heardNoComplaint();
    }
    try (var godwit = new Visitor(house, DUTCH_PHONE).signedInAs("Godwit")) {
      godwit.open("/console/partners?q=quillstone").pressLink("Quillstone Ltd");
      godwit.sees("Brief aan").keepsPicture(PICTURES.resolve("timeline-letters-nl.png"));
      godwit.open("/console/messages/INVITED?sample=PLENTY");
      godwit.keepsPicture(PICTURES.resolve("letter-sample-nl.png"));
    }
  }
}
