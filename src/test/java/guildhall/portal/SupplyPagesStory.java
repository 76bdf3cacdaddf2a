package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

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
      var key = knot.page().locator("main table a").first();
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
  void inOtherLanguagesThemesAndWidths() {
    for (var reader :
        List.of(new Reader("nl", "dark", 400, true), new Reader("sv", "light", 1280, true))) {
      try (var knot = new Visitor(house, reader).signedInAs("Knot")) {
        for (var path : List.of("/console/keys", "/console/keys/lookups")) {
          knot.open(path);
          keep(knot, path.replace('/', '-') + "-" + reader.language());
        }
        knot.open("/console/keys");
        knot.press(knot.page().locator("main table a[href*='/console/keys/']").nth(1));
        keep(knot, "pool-" + reader.language());
      }
    }
  }

  /// For the eye: `-Dguildhall.look=true` keeps a picture of every page this story opens.
  private static void keep(Visitor visitor, String name) {
    if (!Boolean.getBoolean("guildhall.look")) return;
    visitor.keepsPicture(Path.of("screenshots/supply-" + name + ".png"));
  }
}
