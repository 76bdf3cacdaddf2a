package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Seats for people the company does not have yet: invited first, by those who may. Three seats
/// each.
@Story
class SeatNewcomersStory {

  private static final String BENEFIT = "visual-studio-professional";

  private final House house;
  private final Cast cast;
  private final ActionPacks packs;
  private final JdbcClient db;
  private final OpenSession openSession;

  SeatNewcomersStory(
      House house, Cast cast, ActionPacks packs, JdbcClient db, OpenSession openSession) {
    this.house = house;
    this.cast = cast;
    this.packs = packs;
    this.db = db;
    this.openSession = openSession;
  }

  @Test
  @Rule({"IMP-03", "IMP-04", "VST-01", "ROL-13"})
  void peopleOfAListAreInvitedAtOncePressAndStayWhenItIsUndone() {
    var company = packs.companyInItsSecondMonth();
    var held =
        """
        {"benefit": "%s", "person": "%s"}\
        """
            .formatted(BENEFIT, company.person("default-user"));
    var assigned = company.path("/assignments/" + UUID.randomUUID());
    assertThat(house.put(company.globalAdmin(), assigned, held).status()).isEqualTo(201);
    var id = UUID.randomUUID();
    var list = "Knut Berg <Knut@new.example>\nanna.berg@new.example\nknut@new.example\nbroken@x\n";
    var checked = handIn(company, id, list);
    assertThat(checked.at("/attention")).as(checked.body()).isEqualTo("3");
    assertThat(checked.at("/same")).as("twice the same person").isEqualTo("1");
    var rows = house.get(company.globalAdmin(), path(company, id, "/rows?fate=attention"));
    assertThat(rows.at("/data/0/code")).isEqualTo("PERSON_NOT_IN_COMPANY");
    assertThat(rows.at("/data/0/detail")).contains("not one of your company’s people yet");
    assertThat(rows.at("/data/2/code")).isEqualTo("EMAIL_UNREADABLE");

    var before = everythingOf(company);
    var rehearsed = invite(company, company.globalAdmin(), id, "?preview=true");
    assertThat(rehearsed.at("/after/toAdd")).as(rehearsed.body()).isEqualTo("2");
    assertThat(facts(company, "PersonInvited")).isZero();
    var invited = invite(company, company.globalAdmin(), id, "");
    assertThat(invited.status()).as(invited.body()).isEqualTo(201);
    assertThat(invited.at("/toAdd")).isEqualTo("2");
    assertThat(invited.at("/invited")).isEqualTo("2");
    assertThat(invite(company, company.globalAdmin(), id, "").status()).isEqualTo(200);
    assertThat(facts(company, "PersonInvited")).isEqualTo(2);
    assertThat(names(company)).contains("Knut Berg", "Anna Berg");
    house.deliver();
    assertThat(letters(company))
        .containsExactlyInAnyOrder("knut@new.example", "anna.berg@new.example");

    var saved = house.put(company.globalAdmin(), path(company, id, "/save"), "");
    assertThat(saved.at("/saved")).as(saved.body()).isEqualTo("2");
    assertThat(invite(company, company.globalAdmin(), id, "").code())
        .isEqualTo("IMPORT_SAVED_ALREADY");
    var undone = house.put(company.globalAdmin(), path(company, id, "/undo"), "");
    assertThat(undone.at("/undone")).as(undone.body()).isEqualTo("2");
    assertThat(everythingOf(company)).isEqualTo(before);
    assertThat(names(company)).contains("Knut Berg", "Anna Berg");
    assertThat(pageOf(company, "global-admin", "/imports/" + id))
        .contains("2 people were invited for this import.");
  }

  @Test
  @Rule({"IMP-04", "ROL-05", "ROL-10"})
  void whoMayNotInviteByHandMayNotByAListAndIsToldWhoMay() {
    var company = packs.companyInItsSecondMonth();
    var id = UUID.randomUUID();
    handIn(company, id, "knut@new.example");
    var refused = invite(company, company.partnerAdmin(), id, "");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/facts/right")).isEqualTo("people.create");
    assertThat(invite(company, company.employee(), id, "").status()).isEqualTo(403);
    assertThat(pageOf(company, "mpn-partner-admin", "/imports/" + id))
        .contains("1 person is not in your company yet.", "This takes the role of", "global-admin")
        .doesNotContain("Invite this person");
    var stranger = cast.company();
    assertThat(invite(company, stranger.globalAdmin(), id, "").status()).isEqualTo(404);
  }

  @Test
  @Rule({"IMP-04", "BEN-10"})
  void nobodyIsInvitedForASeatThatIsNotThere() {
    var company = packs.companyInItsSecondMonth();
    var employee = "default-user@" + company.person("default-user") + ".example";
    var id = UUID.randomUUID();
    var list = "a@new.example\nb@new.example\nc@new.example\n" + employee + "\n";
    var checked = handIn(company, id, list);
    assertThat(checked.at("/toAdd")).as("their own first: " + checked.body()).isEqualTo("1");
    var rows = house.get(company.globalAdmin(), path(company, id, "/rows?fate=attention"));
    assertThat(rows.at("/data/2/code")).as(rows.body()).isEqualTo("NO_SEAT_FREE");
    assertThat(invite(company, company.globalAdmin(), id, "").at("/invited")).isEqualTo("2");
    assertThat(names(company)).doesNotContain("C");
    assertThat(house.put(company.globalAdmin(), path(company, id, "/save"), "").at("/saved"))
        .isEqualTo("3");
  }

  @Test
  @Rule("VST-01")
  void whoeverMistypedANameFindsItAgainInTheForm() {
    var browser = browser(packs.companyInItsSecondMonth(), "global-admin");
    var id = UUID.randomUUID().toString();
    var wish = Map.of("id", id, "benefit", BENEFIT, "who", "Nobody \"<b>", "reference", "desk 7");
    var refused = browser.post("/benefits/seats/assign", wish);
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body())
        .contains("value=\"Nobody &#34;&lt;b>\"", "value=\"desk 7\"", "autofocus")
        .doesNotContain("/benefits/seats/newcomer");
  }

  @Test
  @Rule({"VST-01", "ROL-13"})
  void oneWhoIsNamedByAnUnknownAddressIsInvitedAndAssignedTogetherOrNotAtAll() {
    var company = packs.companyInItsSecondMonth();
    var browser = browser(company, "global-admin");
    var wish =
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "benefit",
            BENEFIT,
            "who",
            "tern.berg@new.example",
            "reference",
            "7");
    var asked = browser.post("/benefits/seats/assign", wish);
    assertThat(asked.status()).isEqualTo(404);
    assertThat(asked.body())
        .contains("tern.berg@new.example is not one of your company’s people yet")
        .contains("value=\"Tern Berg\"", "/benefits/seats/newcomer");
    assertThat(names(company)).doesNotContain("Tern Berg");
    var added = facts(company, "PersonAdded");

    var form =
        Map.of(
            "id", UUID.randomUUID().toString(),
            "benefit", BENEFIT,
            "email", "tern.berg@new.example",
            "name", "Tern B.",
            "reference", "7");
    for (var press : List.of(1, 2)) {
      var done = browser.post("/benefits/seats/newcomer", form);
      assertThat(done.status()).as("press " + press + done.body()).isEqualTo(303);
    }
    assertThat(names(company)).contains("Tern B.");
    assertThat(facts(company, "PersonInvited")).isEqualTo(1);
    assertThat(house.rows("assignments.assignment", company.account().value())).isEqualTo(1);

    var nothing =
        Map.of(
            "id", UUID.randomUUID().toString(),
            "benefit", "no-such-benefit",
            "email", "late@new.example",
            "name", "Late",
            "reference", "");
    assertThat(browser.post("/benefits/seats/newcomer", nothing).status()).isEqualTo(404);
    assertThat(names(company)).doesNotContain("Late");
    assertThat(facts(company, "PersonAdded")).isEqualTo(added + 1);
  }

  @Test
  @Rule("ROL-05")
  void whoLeftComesBackWithoutTheRolesHeldBefore() {
    var company = packs.companyInItsSecondMonth();
    var person = company.person("billing-admin");
    var email = "billing-admin@" + person + ".example";
    var gone =
        """
        {"name": "Ruff", "email": "%s", "language": "nl", "roles": ["billing-admin"],
         "active": false}\
        """
            .formatted(email);
    var left = house.put(company.globalAdmin(), company.path("/people/" + person), gone);
    assertThat(left.status()).as(left.body()).isEqualTo(200);
    var id = UUID.randomUUID();
    handIn(company, id, email);
    assertThat(invite(company, company.globalAdmin(), id, "").at("/toAdd")).isEqualTo("1");
    var back = house.get(company.globalAdmin(), company.path("/people/" + person));
    assertThat(back.at("/active")).as(back.body()).isEqualTo("true");
    assertThat(back.body()).contains("\"roles\":[]");
  }

  private Answer handIn(Company company, UUID id, String text) {
    var path = company.path("/imports/" + id + "?kind=seats&of=" + BENEFIT);
    return house.put(company.partnerAdmin(), path, "text/csv", text);
  }

  private Answer invite(Company company, String token, UUID id, String query) {
    return house.put(token, path(company, id, "/invitations" + query), "");
  }

  private static String path(Company company, UUID id, String rest) {
    return company.path("/imports/" + id + rest);
  }

  private Browser browser(Company company, String role) {
    var session = openSession.handle(company.account(), company.person(role)).orElseThrow();
    var browser = new Browser(house);
    browser.keep("guildhall-session", session.plain());
    browser.get("/benefits/seats");
    return browser;
  }

  private String pageOf(Company company, String role, String path) {
    return browser(company, role).get(path).body();
  }

  private List<String> names(Company company) {
    return list(company, "SELECT name FROM identity.person WHERE account_id = :account");
  }

  private List<String> letters(Company company) {
    return list(
        company,
        "SELECT recipient FROM notifications.mail WHERE account_id = :account AND kind ="
            + " 'INVITED'");
  }

  private long facts(Company company, String kind) {
    return list(
            company,
            "SELECT kind FROM journal.entry WHERE account_id = :account AND kind = '" + kind + "'")
        .size();
  }

  /// Everything kept of the company's seats, byte for byte.
  private List<String> everythingOf(Company company) {
    return list(
        company,
        "SELECT a::text FROM assignments.assignment a WHERE account_id = :account ORDER BY 1");
  }

  private List<String> list(Company company, String sql) {
    return house.behindTheWalls(
        () -> db.sql(sql).param("account", company.account().value()).query(String.class).list());
  }
}
