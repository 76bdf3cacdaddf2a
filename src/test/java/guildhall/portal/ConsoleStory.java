package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import org.junit.jupiter.api.Test;

/// The console in the browser: Godwit begins with what waits, and reminds a company.
@DemoHouse
class ConsoleStory {

  private final House house;

  ConsoleStory(House house) {
    this.house = house;
  }

  @Test
  void godwitSeesWhatWaitsAndRemindsACompany() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      assertThat(godwit.page().url()).endsWith("/console");
      godwit.sees("Renewals, next and overdue").sees("Show as table");
      choose(godwit).sees("1 company is reminded").sees("Kadewind BV");
      godwit.pressButton("Remind 1 company").sees("1 company is reminded; none was left out.");
      choose(godwit).pressButton("Remind 1 company").sees("Nobody was reminded; 1 was left out");
    }
  }

  private static Visitor choose(Visitor godwit) {
    godwit.open("/console/renewals").sees("Kadewind BV");
    var row = godwit.page().locator("tr", new Page.LocatorOptions().setHasText("Kadewind BV"));
    row.locator("input[name=rows]").check();
    return godwit.press(godwit.page().locator("#batch button"));
  }

  @Test
  void aPartnerIsSeenFromAllSides() {
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console/partners?q=kade").sees("1 row").pressLink("Kadewind BV");
      godwit.sees("Timeline").sees("Audit");
      godwit.pressLink("Memberships").sees("Next anniversary if renewed");
      godwit.pressLink("Benefits").sees("Usable until");
      godwit.pressLink("People").sees("Avocet");
      godwit.heardNoComplaint();
    }
  }

  @Test
  void aLetterIsPutIntoOtherWordsAndTakenBackAndHeldBack() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      godwit.open("/console/messages/RENEWED?language=en").pressLink("Change the words");
      godwit.page().locator("#subject").fill("Well done, {company}: {nobody}");
      godwit.pressButton("See the difference").sees("This letter has no nobody to fill in.");
      godwit.page().locator("#subject").fill("Well done, {company}");
      godwit.pressButton("See the difference").sees("Well done, Kadewind BV");
      godwit.pressButton("Use these words").sees("from the next letter on");
      godwit.open("/console/messages/RENEWED").sees("Well done, Kadewind BV");
      godwit.open("/console/messages/RENEWED/words");
      godwit.press(godwit.page().locator("button[aria-label='Go back to the words as shipped']"));
      godwit.open("/console/messages/RENEWED").sees("renewed until");
      godwit.pressButton("Hold these letters back").sees("Godwit holds these letters back");
      godwit.open("/console/messages").sees("Held back");
      godwit.open("/console/messages/RENEWED").pressButton("Let these letters go");
      godwit.sees("what waited is being sent");
    }
  }

  /// Each figure of what waits is the number of rows of the list it leads to.
  @Test
  void whatWaitsLeadsToTheListOfJustThat() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      godwit.open("/console");
      var waiting = godwit.page().locator("[aria-label='What waits'] a.figure-link");
      assertThat(waiting.count()).isEqualTo(4);
      for (var n = 0; n < 3; n++) {
        godwit.open("/console");
        var figure = waiting.nth(n).locator(".n").textContent();
        var path = waiting.nth(n).getAttribute("href");
        godwit.open(path);
        assertThat(godwit.page().locator("tbody tr").count())
            .as(path)
            .isEqualTo(Integer.parseInt(figure));
      }
      godwit.open("/console").pressLink("daily jobs are late");
      assertThat(godwit.page().url()).endsWith("/console/system#ROUNDS");
    }
  }

  /// Curlew's company bought three days ago; the program's next event is another company's.
  @Test
  void theClockBarTellsACompanyItsOwnNextEventAlone() {
    var own = nextEvent("Curlew");
    assertThat(own).isNotEmpty().isNotEqualTo(nextEvent("Godwit"));
    assertThat(nextEvent("Heron")).isNotEqualTo(own);
  }

  private String nextEvent(String persona) {
    try (var visitor = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs(persona)) {
      return visitor.page().locator("button[value=NEXT_EVENT]").textContent().strip();
    }
  }

  /// Once as a page without scripts, once in the palette by keyboard alone.
  @Test
  void staffFindPartnersAndHelpByTyping() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      godwit.open("/search?q=kade").sees("Companies").pressLink("Kadewind BV").sees("Timeline");
      godwit.open("/search?q=split").sees("Help");
      godwit.press(godwit.page().locator("main .found a").first());
      assertThat(godwit.page().locator("details[open]").count()).isEqualTo(1);
    }
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console");
      godwit.page().keyboard().press("Control+k");
      godwit.page().keyboard().type("granbacka");
      godwit.page().locator("#palette-found a:has-text('Granbacka Konsult AB')").waitFor();
      godwit.page().keyboard().press("Enter");
      godwit.page().waitForURL("**/console/partners/*");
    }
    try (var avocet = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Avocet")) {
      avocet.open("/search?q=granbacka").sees("Nothing is called");
      avocet.open("/search?q=heron").sees("Heron");
    }
  }

  @Test
  void theAuditLogKeepsItsWordsWhenItIsNarrowed() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      godwit.open("/console/audit?q=Kadewind&source=HOUSE");
      godwit.pressButton("Show");
      assertThat(godwit.page().url()).contains("q=Kadewind", "source=HOUSE");
    }
  }

  @Test
  void theAuditLogFindsPeopleAndCompaniesByTheBeginningsOfTheirNames() {
    try (var godwit = new Visitor(house, Reader.PLAIN.withoutScripts()).signedInAs("Godwit")) {
      godwit.open("/console/audit?q=avo");
      var people = godwit.page().locator("main tbody tr td:nth-child(2)").allInnerTexts();
      assertThat(people).isNotEmpty().allMatch(it -> it.contains("Avocet"));
      godwit.open("/console/audit?q=kade");
      var companies = godwit.page().locator("main tbody tr td:nth-child(3)").allInnerTexts();
      assertThat(companies).isNotEmpty().allMatch(it -> it.contains("Kadewind"));
      godwit.open("/console/audit?q=vocet").sees("No match");
    }
  }

  @Test
  void whoMayNotSeeItIsToldWhy() {
    try (var avocet = new Visitor(house, Reader.PLAIN).signedInAs("Avocet")) {
      for (var path : new String[] {"/console", "/console/renewals", "/console/partners"}) {
        var answer = avocet.page().navigate(path);
        assertThat(answer.status()).isEqualTo(403);
      }
    }
  }
}
