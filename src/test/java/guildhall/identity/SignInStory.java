package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.GivePassword;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
    var browser = new Browser();
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
    var wrong = new Browser().signIn(email, "another long password", "/");
    var unknown = new Browser().signIn("nobody-" + email, PASSWORD, "/");
    assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
    assertThat(plain(wrong, email)).isEqualTo(plain(unknown, "nobody-" + email));
  }

  @Test
  void anotherSiteIsNeverTheWayBack() {
    assertThat(new Browser().signIn(somebody(), PASSWORD, "//elsewhere.example").header("Location"))
        .isEqualTo("/");
  }

  @Test
  void aSessionEndsWhenSignedOutAndIsKeptByItsDigestOnly() {
    var browser = new Browser();
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
    var browser = new Browser();
    browser.keep("guildhall-session", "planted");
    browser.signIn(email, PASSWORD, "/");
    var first = browser.cookie("guildhall-session");
    browser.signIn(email, PASSWORD, "/");
    assertThat(browser.cookie("guildhall-session")).isNotIn("planted", first);
    assertThat(first).hasSize(43);
  }

  @Test
  void whatAnotherSiteSendsIsTurnedAway() {
    var browser = new Browser();
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
    var browser = new Browser();
    browser.signIn(somebody(), PASSWORD, "/");
    assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void pagesLoadNothingFromElsewhereAndAreNotKept() {
    var page = new Browser().get("/sign-in");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Server")).isEmpty();
    assertThat(page.body()).doesNotContain("style=").doesNotContain("<script>");
    var sheet = new Browser().get("/css/guildhall.css");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Cache-Control")).doesNotContain("no-store");
  }

  @Test
  void theReferenceOfTheApiIsForEveryone() {
    assertThat(house.get("", "/api/openapi.json").status()).isEqualTo(200);
    assertThat(house.get("", "/api/docs").status()).isIn(200, 302);
    assertThat(new Browser().get("/api/v1/no-such-thing").status()).isEqualTo(401);
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

    var browser = new Browser();
    assertThat(browser.get("/sign-in/welcome?t=" + secret).status()).isEqualTo(200);
    assertThat(browser.post("/sign-in/welcome", Map.of("t", secret, "password", "short")).status())
        .isEqualTo(422);
    var in = browser.post("/sign-in/welcome", Map.of("t", secret, "password", PASSWORD));
    assertThat(in.status()).as(in.body()).isEqualTo(303);
    var again = new Browser().post("/sign-in/welcome", Map.of("t", secret, "password", PASSWORD));
    assertThat(again.status()).isEqualTo(422);
    var email = "default-user@" + it.person("default-user") + ".example";
    assertThat(new Browser().signIn(email, PASSWORD, "/").status()).isEqualTo(303);
  }

  @Test
  void outsideTheDemoNobodyIsChosen() {
    var browser = new Browser();
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
                    it.account(), person, email, givePassword.hashOf(PASSWORD))));
    return email;
  }

  private static String plain(Answer answer, String email) {
    return CSRF.matcher(answer.body()).replaceAll("").replace(email, "");
  }

  /// A browser as far as signing in needs one: it keeps cookies and sends the forms' hidden field.
  private final class Browser {

    private final Map<String, String> cookies = new HashMap<>();
    private String csrf = "";

    Answer signIn(String email, String password, String to) {
      get("/sign-in");
      return post("/sign-in", Map.of("email", email, "password", password, "to", to));
    }

    Answer get(String path) {
      return kept(house.send(request(path).GET()));
    }

    Answer post(String path, Map<String, String> fields) {
      if (csrf.isEmpty()) get("/sign-in");
      var form = new HashMap<>(Map.of("_csrf", csrf));
      form.putAll(fields);
      var body = new StringBuilder();
      form.forEach((name, value) -> body.append(name).append('=').append(coded(value)).append('&'));
      return kept(
          house.send(
              request(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(body.toString()))));
    }

    java.net.http.HttpRequest.Builder request(String path) {
      var request = house.request("", path).header("Accept", "text/html");
      var all = new StringBuilder();
      cookies.forEach((name, value) -> all.append(name).append('=').append(value).append("; "));
      return all.isEmpty() ? request : request.header("Cookie", all.toString());
    }

    String cookie(String name) {
      return cookies.getOrDefault(name, "");
    }

    void keep(String name, String value) {
      cookies.put(name, value);
    }

    String csrf() {
      return csrf;
    }

    private Answer kept(Answer answer) {
      for (var line : answer.raw().headers().allValues("Set-Cookie")) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
      }
      var found = CSRF.matcher(answer.body());
      if (found.find()) csrf = found.group(1);
      else if (!cookies.containsKey("guildhall-form")) csrf = "";
      return answer;
    }

    private static String coded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }
}
