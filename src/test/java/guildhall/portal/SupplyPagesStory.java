package guildhall.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The key custodian and the program manager at work in the console.
@DemoHouse
class SupplyPagesStory {

  private final House house;

  SupplyPagesStory(House house) {
    this.house = house;
  }

  @Test
  void theCustodianWatchesAPoolAndSetsItsReorderPoint() {
    try (var knot = new Visitor(house, Reader.PLAIN).signedInAs("Knot")) {
      knot.open("/console/keys").sees("Windows 10");
      keep(knot, "pools");
      knot.pressLink("Windows Server 2016 Standard");
      knot.page().locator("[name=reorderAt]").fill("2");
      knot.pressButton("Save reorder point").sees("The reorder point is 2 now.");
      keep(knot, "pool");
      knot.pressLink("Issue log");
      keep(knot, "issued");
      var key = knot.page().locator("main tbody a").first();
      if (key.count() > 0) {
        knot.press(key);
        keep(knot, "key");
      }
      knot.open("/console/keys/lookups");
      knot.page().locator("main [name=key]").fill("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA");
      knot.pressButton("Find").sees("No pool holds this key.");
      assertThat(knot.page().url()).doesNotContain("AAAAA");
      keep(knot, "lookup");
      knot.open("/console/keys/new");
      keep(knot, "newpool");
    }
  }

  @Test
  void theManagerReadsTheProgramAndTheBook() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console/programs").press(godwit.page().locator("main tbody a").first());
      godwit.sees("Microsoft Action Pack").sees("Everyone").sees("United States");
      keep(godwit, "rendered");
      godwit.pressLink("Source");
      keep(godwit, "source");
      godwit.pressLink("Differences");
      keep(godwit, "differences");
      godwit.sees("There is nothing to compare yet");
      godwit.open("/console/programs/1/partners").sees("Kadewind");
      keep(godwit, "partners");
      godwit.open("/console/audit").page().locator("main tbody tr").first().waitFor();
      keep(godwit, "audit");
      godwit.page().locator("select[name=kind]").selectOption("KeyClaimed");
      godwit.pressButton("Show").sees("took a key");
      assertThat(godwit.page().url()).contains("kind=KeyClaimed");
      keep(godwit, "audit-narrowed");
    }
  }

  @Test
  void aPlanShowsWhatItWouldDoAndPublishesJustThat() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      var page = godwit.open("/console/programs/new").page();
      var today = java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusYears(3);
      page.locator("[name=effectiveFrom]").fill(today.toString());
      page.locator("[name=files]")
          .setInputFiles(
              new FilePayload("policies.yaml", "text/yaml", "renewals: 1\n".getBytes(UTF_8)));
      godwit.pressButton("Make the plan").sees("What to mend").sees("policies.yaml, line 1");
      keep(godwit, "faults");
      var policies = godwit.open("/console/programs/1/source?file=policies.yaml").page();
      var text = policies.locator("main pre").textContent();
      godwit.open("/console/programs/new");
      page.locator("[name=effectiveFrom]").fill(today.toString());
      page.locator("[name=files]")
          .setInputFiles(
              new FilePayload(
                  "policies.yaml",
                  "text/yaml",
                  text.replaceFirst("within: P30D", "within: P31D").getBytes(UTF_8)));
      godwit.pressButton("Make the plan").sees("Fingerprint of this plan");
      keep(godwit, "plan");
      godwit.pressButton("Publish edition 2").sees("Edition 2 is published");
      keep(godwit, "published");
    }
  }

  @Test
  void inOtherLanguagesThemesAndWidths() {
    for (var reader :
        List.of(new Reader("nl", "dark", 400, true), new Reader("sv", "light", 1280, true))) {
      try (var knot = new Visitor(house, reader).signedInAs("Knot")) {
        for (var path : List.of("/console/keys", "/console/keys/lookups")) {
          knot.open(path);
          keep(knot, path.replace('/', '-') + "-" + reader.language());
        }
        knot.open("/console/keys");
        knot.press(knot.page().locator("main tbody a").first());
        keep(knot, "pool-" + reader.language());
      }
    }
  }

  @Test
  void theManagerReadsLettersTheClockAndHowTheHouseIs() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console/messages");
      keep(godwit, "messages");
      godwit.pressLink("Membership has ended").sees("As it would be written today");
      keep(godwit, "preview");
      godwit.pressLink("Dutch").sees("Avocet");
      godwit.open("/console/messages/log").page().locator("main tbody tr").first().waitFor();
      keep(godwit, "log");
      godwit.open("/console/clocks").sees("What happens next");
      godwit.press(godwit.page().locator("main ol.events a").first()).sees("On the way to");
      godwit.sees("Kadewind BV");
      keep(godwit, "clocks");
      godwit.open("/console/system").sees("One server, no standby");
      keep(godwit, "system");
      godwit.heardNoComplaint();
    }
  }

  /// For the eye: `-Dguildhall.look=true` keeps a picture of every page this story opens.
  private static void keep(Visitor visitor, String name) {
    if (!Boolean.getBoolean("guildhall.look")) return;
    visitor.keepsPicture(Path.of("screenshots/supply-" + name + ".png"));
  }
}
