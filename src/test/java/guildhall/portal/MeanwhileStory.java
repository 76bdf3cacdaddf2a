package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Two people have the same form open: nobody overwrites unseen what the other saved.
@DemoHouse
class MeanwhileStory {

  private static final Path PICTURES = Path.of("target/pictures");

  private final House house;

  MeanwhileStory(House house) {
    this.house = house;
  }

  @Test
  @Rule("API-05")
  void rolesSomebodyElseChanged() {
    try (var first = reader("Heron");
        var late = reader("Heron")) {
      first.open("/people").pressLink("Siskin");
      late.open("/people").pressLink("Siskin");
      tick(first, "account-admin");
      first.pressButton("Save the roles of Siskin").sees("The roles of Siskin are saved.");
      tick(late, "report-viewer");
      late.sees("Heron changed this").sees("Saved now").sees("You entered");
      late.keepsPicture(PICTURES.resolve("person-meanwhile.png"));
      assertThat(box(late, "report-viewer").isChecked()).isTrue();
      assertThat(box(late, "account-admin").isChecked()).isFalse();
      late.press(late.page().locator("main form .button.primary"));
      late.sees("They can no longer").pressButton("Save the roles of Siskin");
      box(late, "report-viewer").uncheck();
      late.press(late.page().locator("main form .button.primary"));
      late.pressButton("Save the roles of Siskin").sees("The roles of Siskin are saved.");
    }
  }

  @Test
  @Rule("API-05")
  void wordsOfALetterSomebodyElseChanged() {
    try (var first = reader("Godwit");
        var late = reader("Godwit")) {
      first.open("/console/messages/LAPSED/words?language=en").page().locator("#subject").fill("A");
      late.open("/console/messages/LAPSED/words?language=en").page().locator("#subject").fill("B");
      late.press(late.page().locator("main form .button.primary"));
      first.press(first.page().locator("main form .button.primary"));
      first.pressButton("Use these words").sees("from the next letter on");
      late.pressButton("Use these words").sees("changed this").sees("Saved now");
      late.keepsPicture(PICTURES.resolve("words-meanwhile.png"));
      assertThat(late.page().locator("#subject").inputValue()).isEqualTo("B");
      late.press(late.page().locator("main form .button.primary"));
      late.pressButton("Use these words").sees("from the next letter on");
    }
  }

  @Test
  @Rule("API-05")
  void aReorderPointSomebodyElseSet() {
    try (var first = reader("Knot");
        var late = reader("Knot")) {
      first.open("/console/keys").pressLink("Windows Server 2016 Standard");
      late.open("/console/keys").pressLink("Windows Server 2016 Standard");
      reorderAt(first, "3").sees("The reorder point is 3 now.");
      reorderAt(late, "4").sees("Knot changed this").sees("Saved now");
      late.keepsPicture(PICTURES.resolve("pool-meanwhile.png"));
      late.pressButton("Save reorder point").sees("The reorder point is 4 now.");
    }
  }

  private Visitor reader(String name) {
    return new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs(name);
  }

  private static Visitor reorderAt(Visitor knot, String keys) {
    knot.page().locator("[name=reorderAt]").fill(keys);
    return knot.pressButton("Save reorder point");
  }

  private static void tick(Visitor heron, String role) {
    box(heron, role).check();
    heron.press(heron.page().locator("main form .button.primary"));
  }

  private static Locator box(Visitor reader, String role) {
    return reader.page().locator("#role-" + role);
  }
}
