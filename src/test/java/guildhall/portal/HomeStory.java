package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.fees.Card;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.AccountId;
import guildhall.kernel.Outcome;
import guildhall.kernel.Secret;
import guildhall.memberships.app.BuyOffer;
import guildhall.platform.db.Acting;
import guildhall.portal.Chrome.Reader;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Home at each moment of a membership's year.
@Story
class HomeStory {

  private static final LocalDate BOUGHT = LocalDate.of(2025, 10, 1);

  private final House house;
  private final Cast cast;
  private final BuyOffer buyOffer;
  private final OpenSession openSession;

  HomeStory(House house, Cast cast, BuyOffer buyOffer, OpenSession openSession) {
    this.house = house;
    this.cast = cast;
    this.buyOffer = buyOffer;
    this.openSession = openSession;
  }

  @Test
  void withoutAnOfferHomeSaysSoAndShowsWhatToDo() {
    var company = company(BOUGHT);
    assertThat(home(company, "mpn-partner-admin"))
        .contains("has no active offer, so there is nothing here yet")
        .contains("href=\"/offers\"");
  }

  @Test
  void freshFromTheShopHomeHelpsToBegin() {
    var company = holder(BOUGHT);
    house.today(BOUGHT.plusDays(3));
    assertThat(home(company, "mpn-partner-admin"))
        .contains("Microsoft Action Pack is yours through 1 October 2026.")
        .contains("To begin with")
        .contains("Take a first product key")
        .contains("Get started");
  }

  @Test
  void aFirstStepCanBeSkippedAndComesBack() {
    var company = holder(BOUGHT);
    house.today(BOUGHT.plusDays(3));
    var browser = new Browser(house);
    browser.keep("guildhall-session", session(company.account(), company, "mpn-partner-admin"));
    assertThat(browser.get("/").body()).contains("Skip: Take a first product key");
    assertThat(browser.post("/home/skip", Map.of("step", "key")).status()).isEqualTo(303);
    assertThat(browser.get("/").body())
        .doesNotContain("Take a first product key")
        .contains("Show skipped steps again");
    browser.post("/home/skip", Map.of());
    assertThat(browser.get("/").body()).contains("Take a first product key");
  }

  @Test
  @Rule("REN-06")
  void afterALapseHomeSaysWhatStoppedAndWhatCanStillBeDone() {
    var company = holder(BOUGHT);
    house.today("2026-11-12");
    assertThat(home(company, "mpn-partner-admin"))
        .contains("What stopped", "software products: no keys and no downloads any more.")
        .contains("What you can still do", "Buy Microsoft Action Pack again")
        .doesNotContain("Start renewal");
    assertThat(home(company, "account-admin"))
        .contains("can buy it at Tern &amp; Daughters BV")
        .contains("can buy Microsoft Action Pack again.")
        .doesNotContain("button primary");
  }

  @Test
  @Rule("ROL-10")
  void anEmployeeSeesTheirOwnSeatsAndWhoManagesThem() {
    var company = holder(BOUGHT);
    house.today(BOUGHT.plusDays(100));
    assertThat(home(company, "default-user"))
        .contains("Your benefits", "Nothing is assigned to you yet.", "Ask for a seat")
        .contains("Assign seats")
        .doesNotContain("Still to use");
  }

  @Test
  void atQuietTimesHomeSaysUntilWhenThereIsNothingToDo() {
    var company = holder(BOUGHT);
    house.today(BOUGHT.plusDays(100));
    assertThat(home(company, "mpn-partner-admin"))
        .contains("Nothing to do until 2 October 2026.")
        .doesNotContain("Before you renew");
  }

  @Test
  @Rule({"REN-04", "REN-05", "REN-08", "VER-04"})
  void inTheWindowHomeCountsTheDaysAndNamesWhoMustAct() {
    var company = holder(BOUGHT);
    house.today("2026-10-15");
    assertThat(home(company, "mpn-partner-admin"))
        .contains(
            "16 days left", "It is time to renew Microsoft Action Pack.", "2 things left to do")
        .contains("Everything keeps working until 31 October 2026.")
        .contains("the next anniversary is 1 October 2027 either way")
        .contains("/membership/action-pack/renew")
        .contains("At Tern &amp; Daughters BV that is account-admin and global-admin.");
    assertThat(home(company, "account-admin")).contains("href=\"/company\"");
    house.today("2026-10-31");
    assertThat(home(company, "mpn-partner-admin"))
        .contains("Last day", "It is time to renew Microsoft Action Pack.");
  }

  @Test
  @Rule({"REN-06", "SW-09"})
  void afterTheWindowHomeSaysWhatStopped() {
    var company = holder(BOUGHT);
    house.today("2026-11-12");
    assertThat(home(company, "mpn-partner-admin"))
        .contains("Microsoft Action Pack ended on 31 October 2026.")
        .contains("No software key was taken, so there is nothing to remove.");
  }

  @Test
  @Rule({"ROL-10", "ROL-11"})
  void whoCannotActSeesWhoCan() {
    var company = holder(BOUGHT);
    house.today("2026-10-15");
    assertThat(home(company, "default-user"))
        .contains("Who can act for Tern &amp; Daughters BV")
        .contains("global-admin and mpn-partner-admin")
        .doesNotContain("Start renewal");
  }

  @Test
  void homeSpeaksDutchAndSwedish() {
    var company = holder(BOUGHT);
    house.today("2026-10-15");
    assertThat(home(company, "mpn-partner-admin", "nl"))
        .contains("Nog 16 dagen", "Het is tijd om Microsoft Action Pack te verlengen.");
    assertThat(home(company, "mpn-partner-admin", "sv"))
        .contains("16 dagar kvar", "Det är dags att förnya Microsoft Action Pack.");
  }

  private Company company(LocalDate day) {
    house.today(day);
    return cast.company();
  }

  private Company holder(LocalDate day) {
    var company = company(day);
    var card = new Card(new Secret("tok_approve"), "Tern", "3011 AA", "NL");
    var it = new BuyOffer.Command(UUID.randomUUID(), company.account(), "action-pack", card);
    var bought = Acting.asProgram("test", () -> buyOffer.handle(house.call(), it));
    assertThat(bought).isInstanceOf(Outcome.Accepted.class);
    return company;
  }

  private String home(Company company, String role) {
    return home(company, role, "en");
  }

  private String home(Company company, String role, String language) {
    var session = session(company.account(), company, role);
    if (Boolean.getBoolean("guildhall.look")) look(session, role + "-" + language);
    var cookie = "guildhall-session=" + session + "; guildhall-language=" + language;
    var request = house.request("", "/").header("Cookie", cookie);
    var answer = house.send(request.GET());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private String session(AccountId account, Company company, String role) {
    return openSession.handle(account, company.person(role)).orElseThrow().plain();
  }

  /// For the eye: `-Dguildhall.look=true` keeps a picture of every page this story opens.
  private void look(String session, String name) {
    for (var reader : java.util.List.of(Reader.PLAIN, new Reader("nl", "dark", 500, true))) {
      try (var window = Chrome.window(reader, house.url("/"))) {
        window.addCookies(
            java.util.List.of(
                new com.microsoft.playwright.options.Cookie("guildhall-session", session)
                    .setUrl(house.url("/"))));
        var page = window.newPage();
        page.onConsoleMessage(it -> System.out.println(it.text()));
        page.navigate("/");
        var file = "screenshots/home-" + house.today() + "-" + name + "-" + reader.width() + ".png";
        page.screenshot(
            new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(Path.of(file))
                .setFullPage(true));
      }
    }
  }
}
