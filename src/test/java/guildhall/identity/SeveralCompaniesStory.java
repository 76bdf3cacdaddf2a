package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.Profile;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Acting;
import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Digests;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One person who works for several companies.
@Story
class SeveralCompaniesStory {

  private static final String PASSWORD = "a long and plain password";

  private final House house;
  private final Cast cast;
  private final String email = "tern@" + UUID.randomUUID() + ".example";

  private final PutPerson putPerson;
  private final Digests digests;
  private final JdbcClient db;

  SeveralCompaniesStory(
      House house, Cast cast, PutPerson putPerson, Digests digests, JdbcClient db) {
    this.digests = digests;
    this.db = db;
    this.house = house;
    this.cast = cast;
    this.putPerson = putPerson;
  }

  @Test
  void whoWasInvitedByTwoCompaniesChoosesAfterSigningInAndSwitchesLater() {
    var first = cast.company();
    var second = cast.company();
    assertThat(accept(invitation(first), PASSWORD).status()).isEqualTo(303);
    assertThat(accept(invitation(second), PASSWORD).status()).isEqualTo(303);

    var browser = new Browser(house);
    var in = browser.signIn(email, PASSWORD, "/people");
    assertThat(in.header("Location")).isEqualTo("/companies?to=%2Fpeople");
    var chooser = browser.get("/companies?to=%2Fpeople").body();
    // The one used last comes first.
    assertThat(chooser.indexOf(second.account().toString()))
        .isPositive()
        .isLessThan(chooser.indexOf(first.account().toString()));

    var session = browser.cookie("guildhall-session");
    signedInEarlier(session);
    var since = signedInSince(session);
    var chosen =
        browser.post("/companies", Map.of("company", first.account().toString(), "to", "/mine"));
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(303);
    assertThat(chosen.header("Location")).isEqualTo("/mine");
    assertThat(browser.get("/mine").body())
        .contains("name=\"company\"", second.account().toString());

    // The twelve hours run on: changing the company makes nobody's session younger.
    assertThat(signedInSince(browser.cookie("guildhall-session"))).isEqualTo(since);

    // The session before speaks for nobody any more.
    var before = new Browser(house);
    before.keep("guildhall-session", session);
    assertThat(before.get("/mine").status()).isEqualTo(302);
  }

  private Instant signedInSince(String secret) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT signed_in_at FROM identity.session WHERE digest = :digest")
                .param("digest", digests.of("session|" + secret))
                .query((row, number) -> Rows.instant(row, "signed_in_at"))
                .single());
  }

  /// As if the person had signed in an hour before.
  private void signedInEarlier(String secret) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE identity.session SET signed_in_at = signed_in_at - INTERVAL '1 hour'
                    WHERE digest = :digest
                    """)
                .param("digest", digests.of("session|" + secret))
                .update());
  }

  @Test
  void nobodyComesIntoACompanyTheyDoNotBelongTo() {
    var own = cast.company();
    var other = cast.company();
    accept(invitation(own), PASSWORD);
    var browser = new Browser(house);
    assertThat(browser.signIn(email, PASSWORD, "/").header("Location")).isEqualTo("/");
    assertThat(browser.get("/companies").header("Location")).isEqualTo("/");
    browser.get("/mine");
    assertThat(browser.post("/companies", Map.of("company", other.account().toString())).status())
        .isEqualTo(404);
  }

  /// A company may write any address to its people, and gets the link of their invitation: that
  /// must not open a door to somebody else's company.
  @Test
  void anInvitationWithoutThePasswordOpensNoSecondCompany() {
    var own = cast.company();
    var stranger = cast.company();
    accept(invitation(own), PASSWORD);
    var link = invitation(stranger);
    var tried = accept(link, "a password of the stranger");
    assertThat(tried.status()).isEqualTo(422);
    assertThat(new Browser(house).signIn(email, PASSWORD, "/").header("Location")).isEqualTo("/");
    assertThat(new Browser(house).signIn(email, "a password of the stranger", "/").status())
        .isEqualTo(422);
  }

  @Test
  void aNewPasswordByOneCompanysInvitationOpensThatCompanyAlone() {
    var first = cast.company();
    var second = cast.company();
    var person = person(first);
    accept(invite(first, person), PASSWORD);
    accept(invitation(second), PASSWORD);
    anHourPasses();
    accept(invite(first, person), "another long password");

    var in = new Browser(house).signIn(email, "another long password", "/");
    assertThat(in.header("Location")).isEqualTo("/");
    assertThat(new Browser(house).signIn(email, PASSWORD, "/").status()).isEqualTo(422);
  }

  @Test
  void whoseSessionEndedByItselfIsToldAndComesBack() {
    var browser = new Browser(house);
    browser.keep("guildhall-session", "over");
    assertThat(browser.get("/mine?x=1").header("Location"))
        .isEqualTo("/sign-in?ended&to=%2Fmine%3Fx%3D1");
    var page = browser.get("/sign-in?ended&to=%2Fmine%3Fx%3D1").body();
    assertThat(page).contains("You were signed out", "After 60 minutes without a page");
    assertThat(page).contains("name=\"to\" value=\"/mine?x=1\"");
  }

  private void anHourPasses() {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE identity.invitation SET made_at = made_at - interval '1 hour'
                    WHERE email = :email
                    """)
                .param("email", email)
                .update());
  }

  private PersonId person(Company company) {
    var person = new PersonId(UUID.randomUUID());
    var profile = new Profile("Tern", email, "en", false, Set.of(), true);
    var command = new PutPerson.Command(company.account(), person, profile, null);
    Acting.asProgram("test", () -> putPerson.handle(house.call(), command));
    return person;
  }

  private String invitation(Company company) {
    return invite(company, person(company));
  }

  /// The secret at the end of the link.
  private String invite(Company company, PersonId person) {
    var path = company.path("/people/" + person + "/invitations/" + UUID.randomUUID());
    var made = house.put(company.globalAdmin(), path, "{}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.at("/link").split("t=", 2)[1];
  }

  private Answer accept(String secret, String password) {
    var browser = new Browser(house);
    browser.get("/sign-in/welcome?t=" + secret);
    return browser.post("/sign-in/welcome", Map.of("t", secret, "password", password));
  }
}
