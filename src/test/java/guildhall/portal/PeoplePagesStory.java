package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// People and roles, as an administrator and as an employee meet them.
@DemoHouse
class PeoplePagesStory {

  private static final Path PICTURES = Path.of("target/pictures");

  private final House house;

  PeoplePagesStory(House house) {
    this.house = house;
  }

  @Test
  @Rule({"ROL-05", "ROL-10"})
  void rolesAreChangedAfterSeeingWhatThatMeans() {
    try (var heron = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Heron")) {
      heron.pressLink("People and roles").sees("Siskin");
      heron.keepsPicture(PICTURES.resolve("people.png"));
      heron.pressLink("Siskin").keepsPicture(PICTURES.resolve("person.png"));
      heron.page().locator("#role-account-admin").check();
      heron.press(heron.page().locator("main form .button.primary"));
      heron.sees("They can also").sees("Confirm the company profile");
      heron.keepsPicture(PICTURES.resolve("person-check.png"));
      heron.pressButton("Save the roles of Siskin").sees("The roles of Siskin are saved.");
      heron.page().locator("#role-account-admin").uncheck();
      heron.press(heron.page().locator("main form .button.primary"));
      heron.sees("They can no longer");
      heron.pressButton("Save the roles of Siskin").sees("The roles of Siskin are saved.");
      heron.heardNoComplaint();
    }
  }

  @Test
  @Rule("ROL-08")
  void theLastGlobalAdminIsNotLetGo() {
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron")) {
      heron.open("/people").pressLink("Heron");
      heron.pressLink("Deactivate Heron").pressButton("Deactivate Heron");
      heron.sees("only global admin");
    }
  }

  @Test
  void whoLeavesShowsWhatTheyHoldAndMayComeBack() {
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron")) {
      heron.open("/people").pressLink("Plover").pressLink("Deactivate Plover");
      heron.keepsPicture(PICTURES.resolve("person-leave.png"));
      heron.pressButton("Deactivate Plover").sees("Plover is deactivated");
      heron.pressButton("Reactivate Plover").sees("Plover is active again.");
      heron.heardNoComplaint();
    }
  }

  @Test
  @Rule("ROL-03")
  void someoneIsInvitedByALinkShownOnce() {
    try (var heron = new Visitor(house, Reader.PLAIN).signedInAs("Heron")) {
      heron.open("/people").pressLink("Invite someone");
      heron.page().locator("#name").fill("Dunnock");
      heron.page().locator("#email").fill("dunnock@kadewind.example");
      heron.page().locator("#role-report-viewer").check();
      heron.keepsPicture(PICTURES.resolve("invite.png"));
      heron.press(heron.page().locator("main form .button.primary"));
      heron.sees("/sign-in/welcome?t=").keepsPicture(PICTURES.resolve("invited.png"));
      heron.open("/people?q=dunnock").sees("Report viewer").sees("Invited");
      heron.open("/people/invite");
      heron.page().locator("#name").fill("Dunnock");
      heron.page().locator("#email").fill("dunnock@kadewind.example");
      heron.press(heron.page().locator("main form .button.primary"));
      heron.sees("Someone else in your company has this e-mail address.");
    }
  }

  @Test
  @Rule("ROL-10")
  void anEmployeeSeesWhoCanDoWhatAndChangesNothing() {
    try (var siskin = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Siskin")) {
      siskin.open("/people/rights").sees("Buy and renew memberships");
      siskin.keepsPicture(PICTURES.resolve("rights.png"));
      siskin.open("/people").pressLink("Avocet");
      siskin.sees("To change roles or deactivate somebody, you need the role of");
      assertThat(siskin.page().locator("main input[name=roles]").count()).isZero();
      siskin.heardNoComplaint();
    }
  }

  @Test
  void aViewOfTheListIsKeptAndLetGo() {
    try (var heron = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Heron")) {
      heron.open("/people?sort=-seen");
      heron.page().locator("summary").nth(1).click();
      heron.page().locator("#view-name").fill("Seen lately");
      heron.press(heron.page().locator("form[action='/views'] button"));
      heron.sees("The view “Seen lately” is kept.");
      heron.press(heron.page().locator(".views form button"));
      heron.sees("The view is removed.");
      heron.heardNoComplaint();
    }
  }

  @Test
  void thePagesFollowWhatSomebodyLikes() {
    try (var plover = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Plover")) {
      plover.pressLink("Preferences").keepsPicture(PICTURES.resolve("preferences.png"));
      plover.page().locator("input[name=density][value=compact]").check();
      plover.page().locator("input[name=shortcuts][value=off]").check();
      plover.page().locator("#language").selectOption("sv");
      plover.press(plover.page().locator("main form .button.primary"));
      plover.sees("Dina inställningar är sparade.");
      assertThat(plover.page().locator("html[data-density=compact][data-shortcuts=off]").count())
          .isEqualTo(1);
      plover.keepsPicture(PICTURES.resolve("preferences-sv.png"));
      plover.page().locator("#language").selectOption("en");
      plover.press(plover.page().locator("main form .button.primary"));
      plover.sees("Your preferences are saved.");
      plover.heardNoComplaint();
    }
  }
}
