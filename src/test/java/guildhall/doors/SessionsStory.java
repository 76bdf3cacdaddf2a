package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.GivePassword;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sessions: how long they last, who sees and ends them, and that no other site can use them.
@Story
class SessionsStory {

  private static final String PASSWORD = "a long and plain password";
  private static final String PAGE = "/settings/preferences";

  private final House house;
  private final Cast cast;
  private final OpenSession openSession;
  private final GivePassword givePassword;
  private final JdbcClient db;

  SessionsStory(
      House house, Cast cast, OpenSession openSession, GivePassword givePassword, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.openSession = openSession;
    this.givePassword = givePassword;
    this.db = db;
    house.today("2021-03-01");
  }

  @Test
  void peopleStayInForAnHourWithoutAPageAndStaffForAQuarterOfOne() {
    var company = cast.company();
    var person = in(company, "global-admin");
    var staffId = new PersonId(UUID.randomUUID());
    cast.staff(staffId, "program-manager");
    var staff = browser(session(null, staffId));

    seenAgo(staffId, Duration.ofMinutes(14));
    assertThat(staff.get(PAGE).status()).isEqualTo(200);
    seenAgo(staffId, Duration.ofMinutes(15));
    assertThat(staff.get(PAGE).status()).isEqualTo(302);

    seenAgo(company.person("global-admin"), Duration.ofMinutes(59));
    assertThat(person.get(PAGE).status()).isEqualTo(200);
    seenAgo(company.person("global-admin"), Duration.ofMinutes(60));
    assertThat(person.get(PAGE).status()).isEqualTo(302);
  }

  @Test
  void somebodySeesWhereTheyAreSignedInAndEndsWhatTheyDoNotKnow() {
    var company = cast.company();
    var here = in(company, "global-admin");
    var forgotten = in(company, "global-admin");
    var colleague = in(company, "billing-admin");
    var token = company.globalAdmin();
    var all = house.get(token, "/api/v1/me/sessions").json().path("data");
    assertThat(all).hasSize(2);
    assertThat(house.get(company.employee(), "/api/v1/me/sessions").json().path("data")).isEmpty();

    var theirs = house.get(company.token("billing-admin"), "/api/v1/me/sessions").at("/data/0/id");
    assertThat(delete(token, theirs).status()).isEqualTo(404);
    assertThat(colleague.get(PAGE).status()).isEqualTo(200);

    var page = here.get(PAGE);
    assertThat(page.body()).contains("This browser", "Sign out everywhere else");
    assertThat(here.post("/settings/sessions/end-others", Map.of()).status()).isEqualTo(303);
    assertThat(forgotten.get(PAGE).status()).isEqualTo(302);
    assertThat(here.get(PAGE).status()).isEqualTo(200);

    var mine = house.get(token, "/api/v1/me/sessions").at("/data/0/id");
    assertThat(delete(token, mine).status()).isEqualTo(204);
    assertThat(here.get(PAGE).status()).isEqualTo(302);
  }

  @Test
  void signingOutMakesTheBrowserForget() {
    var browser = in(cast.company(), "global-admin");
    var out = browser.post("/sign-out", Map.of());
    assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
    assertThat(out.raw().headers().allValues("Set-Cookie"))
        .contains(
            "guildhall-session=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT;"
                + " HttpOnly; SameSite=Lax");
  }

  @Test
  void theCookieIsExactlyThis() {
    var company = cast.company();
    var email = "in@" + UUID.randomUUID() + ".example";
    Acting.asProgram(
        "test",
        () ->
            givePassword.handle(
                house.call(),
                new GivePassword.Command(
                    company.account(),
                    company.person("default-user"),
                    email,
                    givePassword.hashOf(new Secret(PASSWORD)))));
    var in = new Browser(house).signIn(email, PASSWORD, "/");
    assertThat(in.raw().headers().allValues("Set-Cookie").getFirst())
        .matches("guildhall-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
  }

  /// Who sends a form, with whose token in it, from where: one way only is let through.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "own,    same-origin, -,                        303",
        "own,    none,        -,                        303",
        "own,    -,           -,                        303",
        "own,    -,           null,                     303",
        "own,    -,           ours,                     303",
        "own,    -,           https://elsewhere.example,403",
        "own,    -,           http://localhost.example, 403",
        "own,    cross-site,  -,                        403",
        "own,    cross-site,  ours,                     403",
        "own,    same-site,   -,                        403",
        "none,   same-origin, ours,                     403",
        "other,  same-origin, ours,                     403",
        "made-up,same-origin, ours,                     403"
      })
  void aFormFromElsewhereChangesNothing(
      String field, @Nullable String site, @Nullable String origin, int expected) {
    var company = cast.company();
    var browser = in(company, "global-admin");
    browser.get(PAGE);
    var other = in(company, "global-admin");
    other.get(PAGE);
    var request = browser.request("/settings/preferences");
    if (site != null) request.header("Sec-Fetch-Site", site);
    if (origin != null) request.header("Origin", origin.equals("ours") ? ours() : origin);
    var token =
        switch (field) {
          case "own" -> "_csrf=" + browser.csrf();
          case "other" -> "_csrf=" + other.csrf();
          case "none" -> "";
          default -> "_csrf=made-up";
        };
    var answer =
        house.send(
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("theme=dark&" + token)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(expected);
    var theme = house.get(company.globalAdmin(), "/api/v1/me/preferences").at("/theme");
    assertThat(theme).isEqualTo(expected == 303 ? "dark" : "system");
  }

  private String ours() {
    return house.url("");
  }

  private Answer delete(String token, String session) {
    return house.send(house.request(token, "/api/v1/me/sessions/" + session).DELETE());
  }

  private Browser in(Company company, String role) {
    return browser(session(company.account(), company.person(role)));
  }

  private Browser browser(String session) {
    var browser = new Browser(house);
    browser.keep("guildhall-session", session);
    return browser;
  }

  private String session(guildhall.kernel.@Nullable AccountId account, PersonId person) {
    return Acting.asProgram("test", () -> openSession.handle(account, person))
        .orElseThrow()
        .plain();
  }

  /// As if the last page had been so long ago, by the clock the house looks at.
  private void seenAgo(PersonId person, Duration ago) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE identity.session
                    SET seen_at = signed_in_at - :ago * INTERVAL '1 second' WHERE person_id = :person
                    """)
                .param("ago", ago.toSeconds())
                .param("person", person.value())
                .update());
  }
}
