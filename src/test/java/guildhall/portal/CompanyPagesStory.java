package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The company's profile, its mail and calendar, and the help, as people meet them.
@DemoHouse
class CompanyPagesStory {

  private static final Path PICTURES = Path.of("target/pictures");

  private final House house;

  CompanyPagesStory(House house) {
    this.house = house;
  }

  @Test
  @Rule({"VER-04", "ACC-07"})
  void theProfileIsChangedAndConfirmed() {
    try (var curlew = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Curlew")) {
      curlew.open("/company").pressLink("Change");
      curlew.page().locator("#street").fill("Eyre Square 9");
      curlew.keepsPicture(PICTURES.resolve("profile.png"));
      curlew.press(curlew.page().locator("main form .button.primary"));
      curlew.sees("The company profile is saved.").sees("Pending");
      curlew.pressButton("Confirm the company profile").sees("by Curlew");
      curlew.keepsPicture(PICTURES.resolve("company.png"));
      curlew.heardNoComplaint();
      curlew.pressLink("Add a location");
      curlew.page().locator("#name").fill(" ");
      for (var field : new String[] {"street", "postalCode", "city", "contactName"}) {
        curlew.page().locator("#" + field).fill("Cork 1");
      }
      curlew.page().locator("#country").selectOption("IE");
      curlew.page().locator("#contactEmail").fill("pipit@quillstone.example");
      curlew.press(curlew.page().locator("main form .button.primary"));
      curlew.sees("Enter the legal name.").keepsPicture(PICTURES.resolve("location-wrong.png"));
      curlew.page().locator("#name").fill("Quillstone Cork");
      curlew.press(curlew.page().locator("main form .button.primary"));
      curlew.sees("The location Quillstone Cork is added");
    }
  }

  @Test
  @Rule("ROL-10")
  void whoMayNotChangeTheProfileOrTheRolesAsksWhoMay() {
    try (var whimbrel = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Whimbrel")) {
      whimbrel.open("/company").sees("Sundsvall, Sweden").sees("Swedish");
      whimbrel.pressButton("Ask Lapwing").sees("Lapwing has been asked");
      whimbrel.open("/people").press(whimbrel.page().locator("main tbody th a").first());
      whimbrel.pressButton("Ask Lapwing").sees("Lapwing has been asked");
    }
  }

  @Test
  @Rule("API-05")
  void whoSavesLateSeesFieldByFieldWhatTheOtherSaved() {
    try (var lapwing = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Lapwing");
        var again = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Lapwing")) {
      lapwing.open("/company/profile").page().locator("#street").fill("Storgatan 2");
      again.open("/company/profile").page().locator("#street").fill("Storgatan 3");
      again.press(again.page().locator("main form .button.primary"));
      lapwing.press(lapwing.page().locator("main form .button.primary"));
      lapwing
          .sees("Lapwing changed this")
          .sees("Storgatan 3")
          .keepsPicture(PICTURES.resolve("profile-late.png"));
      assertThat(lapwing.page().locator("#street").inputValue()).isEqualTo("Storgatan 2");
    }
  }

  @Test
  @Rule("PM-14")
  void theTaxNumberIsNamedAndNotOverwrittenUnseen() {
    try (var bittern = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Bittern");
        var again = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Bittern")) {
      bittern.open("/company").sees("None named").pressLink("Add a tax number");
      again.open("/company/tax-id").page().locator("#taxId").fill("SE556000000001");
      bittern.page().locator("#taxId").fill("??");
      bittern.press(bittern.page().locator("main form .button.primary"));
      bittern.sees("A tax number has 4 to 20").keepsPicture(PICTURES.resolve("taxid-wrong.png"));
      again.press(again.page().locator("main form .button.primary"));
      again.sees("The tax number is saved.").sees("SE556000000001");
      again.keepsPicture(PICTURES.resolve("taxid-company.png"));
      bittern.page().locator("#taxId").fill("SE 556000-0002 01");
      bittern.press(bittern.page().locator("main form .button.primary"));
      bittern.sees("Bittern changed this").sees("Saved now").sees("SE556000000001");
      bittern.keepsPicture(PICTURES.resolve("taxid-late.png"));
      bittern.press(bittern.page().locator("main form .button.primary"));
      bittern.sees("SE556000000201");
      again.heardNoComplaint();
    }
  }

  @Test
  @Rule("NTF-14")
  void mailsAreChosenAndACalendarLinkIsMadeAndReplaced() {
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron")) {
      heron.open("/settings/notifications").sees("These e-mails stay on");
      assertThat(heron.page().locator("main input[type=checkbox][disabled]").count()).isPositive();
      heron.page().locator("input[value=SEAT_ASSIGNED]").uncheck();
      heron.press(heron.page().locator("main form .button.primary"));
      heron.sees("Your choices are saved.");
      assertThat(heron.page().locator("input[value=SEAT_ASSIGNED]").isChecked()).isFalse();
      heron.page().locator("input[value=SEAT_ASSIGNED]").check();
      heron.press(heron.page().locator("main form .button.primary"));
      heron.pressButton("Make a calendar link").sees("/calendar/");
      heron.keepsPicture(PICTURES.resolve("notifications.png"));
      var link = heron.page().locator(".key-field .value").textContent().strip();
      var path = link.substring(link.indexOf("/calendar/"));
      assertThat(house.get("", path).body()).contains("BEGIN:VEVENT");
      heron.open("/settings/notifications").pressButton("Replace link");
      assertThat(house.get("", path).status()).isEqualTo(404);
      heron.heardNoComplaint();
    }
  }

  @Test
  void theHelpSpeaksOfThisCompanysDates() {
    try (var avocet = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Avocet")) {
      avocet.pressLink("Help and contact").sees("When can we renew");
      avocet.keepsPicture(PICTURES.resolve("help.png"));
      avocet.page().locator("main #q").fill("window opened");
      avocet.press(avocet.page().locator("main form[role=search] button"));
      avocet.sees("1 answer").sees("Your window opened on");
      avocet.keepsPicture(PICTURES.resolve("help-found.png"));
      avocet.heardNoComplaint();
    }
  }

  @Test
  void staffReadTheHelpToo() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/help").sees("What may we use the benefits for?");
      godwit.heardNoComplaint();
    }
  }

  @Test
  void thePagesFitAPhoneInTheDark() {
    try (var lapwing = new Visitor(house, phone()).signedInAs("Lapwing")) {
      for (var path :
          new String[] {
            "/people",
            "/people/rights",
            "/company",
            "/settings/notifications",
            "/help",
            "/settings/preferences",
            "/settings/tokens"
          }) {
        lapwing.open(path);
        lapwing.keepsPicture(PICTURES.resolve("phone" + path.replace('/', '-') + ".png"));
      }
    }
  }

  private static Reader phone() {
    return new Reader("nl", "dark", 360, true);
  }
}
