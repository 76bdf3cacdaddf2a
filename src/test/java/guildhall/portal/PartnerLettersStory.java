package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Letters to a company's people, among everything that happened there, as staff read it.
@Story
class PartnerLettersStory {

  private final House house;
  private final Cast cast;
  private final OpenSession openSession;
  private final JdbcClient db;

  PartnerLettersStory(House house, Cast cast, OpenSession openSession, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.openSession = openSession;
    this.db = db;
  }

  @Test
  @Rule("ROL-13")
  void lettersStandBesideWhatTheyTellOfWithoutTheirText() {
    house.today("2021-02-01");
    var company = cast.company();
    var other = cast.company();
    invite(company);
    invite(other);
    house.deliver();
    var staff = staff();

    var page = staff.get("/console/partners/" + company.account()).body();
    assertThat(page)
        .contains("Letter to " + email(company) + ": Invitation")
        .contains("global-admin invited Employee.")
        .doesNotContain("invites you to", email(other), "t=_only");
    assertThat(page.indexOf("Letter to"))
        .as("above what it tells of")
        .isLessThan(page.indexOf("global-admin invited"));

    var alone = staff.get("/console/partners/" + company.account() + "?kind=LETTERS").body();
    assertThat(alone).contains("Letter to ").doesNotContain("global-admin invited", email(other));
    var facts = staff.get("/console/partners/" + company.account() + "?kind=PersonInvited").body();
    assertThat(facts).contains("global-admin invited").doesNotContain("Letter to ");

    assertThat(page).contains(">Caught<");
    hasFailed(company);
    assertThat(staff.get("/console/partners/" + company.account()).body())
        .contains("Failed, tried again, 1 February 2021");
  }

  @Test
  void theSendLogIsNarrowedToOneCompany() {
    house.today("2021-02-01");
    var company = cast.company();
    invite(company);
    invite(cast.company());
    house.deliver();
    var log = house.get(cast.staff("auditor"), "/api/v1/mails?account=" + company.account());
    assertThat(log.at("/data/0/recipient")).as(log.body()).isEqualTo(email(company));
    assertThat(log.at("/data/1")).isEmpty();
  }

  private void invite(Company company) {
    var path = "/people/" + company.person("default-user") + "/invitations/" + UUID.randomUUID();
    var made = house.put(company.globalAdmin(), company.path(path), "{}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private void hasFailed(Company company) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE notifications.mail SET caught_at = NULL, last_fault = 'no such mailbox',
                      next_try_at = written_at + interval '1 minute'
                    WHERE account_id = :account
                    """)
                .param("account", company.account().value())
                .update());
  }

  private Browser staff() {
    var id = new PersonId(UUID.randomUUID());
    cast.staff(id, "support-desk");
    var browser = new Browser(house);
    browser.keep("guildhall-session", openSession.handle(null, id).orElseThrow().plain());
    return browser;
  }

  private static String email(Company company) {
    return "default-user@" + company.person("default-user") + ".example";
  }
}
