package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.GivePassword;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class SignInStory {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "a long and plain password";

  private final House house;
  private final Cast cast;
  private final GivePassword givePassword;
  private final JdbcClient db;

  SignInStory(House house, Cast cast, GivePassword givePassword, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.givePassword = givePassword;
    this.db = db;
  }

  @Test
  void whoSignsInComesToWhereTheyWantedToGo() {
    var email = somebody();
    var browser = new Browser(house);
    assertThat(browser.get("/membership?x=1").header("Location"))
        .isEqualTo("/sign-in?to=%2Fmembership%3Fx%3D1");

    var in = browser.signIn(email, PASSWORD, "/membership?x=1");

    assertThat(in.status()).as(in.body()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("/membership?x=1");
    assertThat(in.raw().headers().allValues("Set-Cookie"))
        .anyMatch(
            it ->
                it.startsWith("guildhall-session=")
                    && it.contains("HttpOnly")
                    && it.contains("SameSite=Lax"));
    assertThat(browser.get("/sign-in").status()).isEqualTo(200);
    assertThat(browser.get("/no-such-page").status()).isEqualTo(404);
  }

  @Test
  void wrongPasswordsAndUnknownPeopleGetOneAnswer() {
    var email = somebody();
    var wrong = new Browser(house).signIn(email, "another long password", "/");
    var unknown = new Browser(house).signIn("nobody-" + email, PASSWORD, "/");
    assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
    assertThat(plain(wrong, email)).isEqualTo(plain(unknown, "nobody-" + email));
  }

  @Test
  void anotherSiteIsNeverTheWayBack() {
    assertThat(
            new Browser(house)
                .signIn(somebody(), PASSWORD, "//elsewhere.example")
                .header("Location"))
        .isEqualTo("/");
  }

  @Test
  void aSessionEndsWhenSignedOutAndIsKeptByItsDigestOnly() {
    var browser = new Browser(house);
    browser.signIn(somebody(), PASSWORD, "/");
    var secret = browser.cookie("guildhall-session");
    assertThat(browser.get("/no-such-page").status()).isEqualTo(404);
    assertThat(
            house.behindTheWalls(
                () ->
                    db.sql(
                            "SELECT count(*) FROM identity.session WHERE encode(digest, 'escape') ="
                                + " :s")
                        .param("s", secret)
                        .query(Long.class)
                        .single()))
        .isZero();

    assertThat(browser.post("/sign-out", Map.of()).status()).isEqualTo(303);
    browser.keep("guildhall-session", secret);
    assertThat(browser.get("/no-such-page").status()).isEqualTo(302);
  }

  @Test
  void eachSignInMakesANewSession() {
    var email = somebody();
    var browser = new Browser(house);
    browser.keep("guildhall-session", "planted");
    browser.signIn(email, PASSWORD, "/");
    var first = browser.cookie("guildhall-session");
    browser.signIn(email, PASSWORD, "/");
    assertThat(browser.cookie("guildhall-session")).isNotIn("planted", first);
    assertThat(first).hasSize(43);
  }

  @Test
  void whatAnotherSiteSendsIsTurnedAway() {
    var browser = new Browser(house);
    browser.signIn(somebody(), PASSWORD, "/");
    assertThat(browser.post("/sign-out", Map.of("_csrf", "made-up")).status()).isEqualTo(403);
    var forged =
        house.send(
            browser
                .request("/sign-out")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + browser.csrf())));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(browser.get("/no-such-page").status()).isEqualTo(404);
  }

  @Test
  void theApiTakesNoCookies() {
    var browser = new Browser(house);
    browser.signIn(somebody(), PASSWORD, "/");
    assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void pagesLoadNothingFromElsewhereAndAreNotKept() {
    var page = new Browser(house).get("/sign-in");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Server")).isEmpty();
    assertThat(page.body()).doesNotContain("style=").doesNotContain("<script>");
    var sheet = new Browser(house).get("/css/guildhall.css");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Cache-Control")).doesNotContain("no-store");
  }

  @Test
  void theReferenceOfTheApiIsForEveryone() {
    assertThat(house.get("", "/api/openapi.json").status()).isEqualTo(200);
    assertThat(house.get("", "/api/docs").status()).isIn(200, 302);
    assertThat(new Browser(house).get("/api/v1/no-such-thing").status()).isEqualTo(401);
  }

  @Test
  void anInvitationLetsSomebodyChooseAPasswordOnce() {
    var it = cast.company();
    var path =
        it.path("/people/" + it.person("default-user") + "/invitations/" + UUID.randomUUID());
    var asked = house.put(it.partnerAdmin(), path, "{}");
    assertThat(asked.status()).isEqualTo(403);
    var made = house.put(it.globalAdmin(), path, "{}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    var repeated = house.put(it.globalAdmin(), path, "{}");
    assertThat(repeated.status()).isEqualTo(200);
    assertThat(repeated.at("/link")).isEmpty();
    var secret = made.at("/link").split("t=", 2)[1];

    var browser = new Browser(house);
    assertThat(browser.get("/sign-in/welcome?t=" + secret).status()).isEqualTo(200);
    assertThat(browser.post("/sign-in/welcome", Map.of("t", secret, "password", "short")).status())
        .isEqualTo(422);
    var in = browser.post("/sign-in/welcome", Map.of("t", secret, "password", PASSWORD));
    assertThat(in.status()).as(in.body()).isEqualTo(303);
    var again =
        new Browser(house).post("/sign-in/welcome", Map.of("t", secret, "password", PASSWORD));
    assertThat(again.status()).isEqualTo(422);
    var email = "default-user@" + it.person("default-user") + ".example";
    assertThat(new Browser(house).signIn(email, PASSWORD, "/").status()).isEqualTo(303);
  }

  @Test
  void outsideTheDemoNobodyIsChosen() {
    var browser = new Browser(house);
    browser.get("/sign-in");
    assertThat(browser.post("/sign-in/persona", Map.of("persona", "avocet")).status())
        .isEqualTo(404);
    assertThat(browser.get("/demo?t=x").status()).isIn(303, 404);
  }

  private String somebody() {
    var it = cast.company();
    var person = new PersonId(UUID.randomUUID());
    cast.person(it.account(), person, "tern", false, Set.of());
    var email = "tern@" + person + ".example";
    Acting.asProgram(
        "test",
        () ->
            givePassword.handle(
                house.call(),
                new GivePassword.Command(
                    it.account(), person, email, givePassword.hashOf(new Secret(PASSWORD)))));
    return email;
  }

  private static String plain(Answer answer, String email) {
    return CSRF.matcher(answer.body()).replaceAll("").replace(email, "");
  }
}
