package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;

/// J4 by mouse: one seat for one person, seats for many from a file, and undoing them.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It assigns seats of the demo; other stories want them as a newcomer finds them.
class SeatsStory {

  private static final String FILE =
      """
      E-mail;Reference
      Curlew <curlew@quillstone.example>;cost center 7
      pipit@quillstone.example;
      nobody@elsewhere.example;
      """;

  private final House house;

  SeatsStory(House house) {
    this.house = house;
  }

  @Test
  @Order(1)
  @Rule("VST-01")
  void oneSeatTakesThreePresses() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet").counting()) {
      avocet.pressLink("Developer seats");
      avocet.pressLink("Assign");
      avocet.page().locator("#who").fill("heron");
      avocet.sees("nobody else can have it before").keepsPicture(picture("assign"));
      avocet.page().keyboard().press("Enter");
      avocet.sees("Seat assigned.");
      assertThat(avocet.presses()).isLessThanOrEqualTo(2);
      avocet.keepsPicture(picture("seats"));
      assertThat(avocet.page().locator(".toast").getByText("Undo").count()).isZero();
      avocet.heardNoComplaint();
    }
  }

  /// What the lock of 90 days lets be undone: taking back, not giving.
  @Test
  @Order(1)
  @Rule("VST-04")
  void aSeatTakenBackByMistakeIsGivenBackInOnePress() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      avocet.open("/benefits/seats?q=plover").page().locator("tbody tr[id] a").first().click();
      avocet.pressButton("Take back seat").sees("Seat taken back.");
      avocet.press(avocet.page().locator(".toast[role=status]").getByText("Undo"));
      avocet.sees("Plover has the seat again.");
      avocet.heardNoComplaint();
    }
  }

  @Test
  @Order(2)
  @Rule({"IMP-02", "IMP-03"})
  void manySeatsTakeFourPressesFromAFileAndOneUndoesThem() {
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew").counting()) {
      curlew.pressLink("Developer seats");
      curlew.pressLink("Import");
      var file = new FilePayload("seats.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
      curlew.page().locator("#file").setInputFiles(file);
      curlew.keepsPicture(picture("import-new"));
      curlew.pressButton("Check");
      curlew.sees("2 rows can be saved").sees("This person is not one of your company");
      curlew.keepsPicture(picture("import-ready"));
      curlew.pressButton("Save 2 rows");
      assertThat(curlew.presses()).isLessThanOrEqualTo(5);
      curlew.sees("2 rows saved, 1 needs attention");
      curlew.keepsPicture(picture("import-saved"));
      curlew.open("/benefits/seats").sees("Import ");
      curlew.keepsPicture(picture("seats-imported"));
      curlew.page().goBack();
      curlew.pressButton("Undo 2 rows");
      curlew.sees("2 rows taken back");
      curlew.heardNoComplaint();
    }
  }

  @Test
  @Order(3)
  @Rule("VST-01")
  void askingForASeatTakesTwoPressesAndGivingItTwo() {
    try (var pipit = new Visitor(house, Reader.PLAIN).signedInAs("Pipit").counting()) {
      pipit.pressLink("My benefits");
      pipit.page().locator("main textarea").fill("For the new booking site.");
      pipit.keepsPicture(picture("mine-ask"));
      pipit.pressButton("Ask for a seat");
      assertThat(pipit.presses()).isLessThanOrEqualTo(2);
      pipit.sees("You get a seat as soon as one of them approves.");
      pipit.keepsPicture(picture("mine-asked"));
    }
    try (var curlew = new Visitor(house, Reader.PLAIN).signedInAs("Curlew").counting()) {
      curlew.pressLink("Questions");
      curlew.sees("Pipit asks you for a Visual Studio Professional (MPN) seat.");
      curlew.sees("For the new booking site.");
      curlew.pressButton("Approve");
      assertThat(curlew.presses()).isLessThanOrEqualTo(2);
      curlew.open("/benefits/seats").sees("pipit@quillstone.example");
      curlew.heardNoComplaint();
    }
    try (var pipit = new Visitor(house, Reader.PLAIN).signedInAs("Pipit")) {
      pipit.open("/mine").sees("It counts once you have activated it.");
      pipit.keepsPicture(picture("mine-given"));
      pipit.heardNoComplaint();
    }
  }

  @Test
  @Order(4)
  void everyPageHoldsOnASmallDarkScreenInOtherLanguages() {
    try (var curlew =
        new Visitor(house, new Reader("sv", "dark", 360, true)).signedInAs("Curlew")) {
      curlew.open("/benefits/seats").keepsPicture(picture("sv-phone-seats"));
      curlew.open("/benefits/seats?assign=1").keepsPicture(picture("sv-phone-assign"));
      curlew.open("/imports").keepsPicture(picture("sv-phone-imports"));
      curlew.open("/imports/new?kind=seats&of=visual-studio-professional");
      curlew.keepsPicture(picture("sv-phone-new"));
      curlew.open("/mine").keepsPicture(picture("sv-phone-mine"));
      curlew.heardNoComplaint();
    }
  }

  private static Path picture(String name) {
    return Path.of("target/pictures", name + ".png");
  }
}
