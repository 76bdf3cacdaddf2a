package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import jakarta.servlet.Filter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What every answer tells the browser, exactly: pages, refusals, faults of form, files, the API.
@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersStory {

  private static final String NOTHING_FOREIGN =
      "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
          + "object-src 'none'; ";
  private static final String STRICT =
      NOTHING_FOREIGN
          + "style-src 'self'; require-trusted-types-for 'script'; trusted-types guildhall";
  private static final String REFERENCE = NOTHING_FOREIGN + "style-src 'self' 'unsafe-inline'";
  private static final String LETTER =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
          + "sandbox allow-top-navigation";

  private static final String NOT_KEPT = "no-store";
  private static final String KEPT = "max-age=3600, public";

  private static final String NO_DEVICES =
      "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), "
          + "encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), "
          + "identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), "
          + "microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), "
          + "publickey-credentials-create=(), publickey-credentials-get=(), "
          + "screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), "
          + "window-management=(), xr-spatial-tracking=(), clipboard-write=(self)";

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "x-content-type-options", "nosniff",
          "x-frame-options", "DENY",
          "x-xss-protection", "0",
          "referrer-policy", "no-referrer",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin",
          "permissions-policy", NO_DEVICES);

  /// What says nothing about the house but what HTTP needs; anything else has to be argued here.
  private static final Set<String> HARMLESS =
      Set.of(
          "accept-ranges",
          "allow",
          "connection",
          "content-disposition",
          "content-length",
          "content-type",
          "date",
          "etag",
          "expires",
          "keep-alive",
          "last-modified",
          "location",
          "pragma",
          "ratelimit",
          "ratelimit-policy",
          "retry-after",
          "set-cookie",
          "transfer-encoding",
          "vary",
          "www-authenticate",
          "x-request-id");

  /// One kind of answer.
  ///
  /// @param kept what `Cache-Control` must contain
  record Kind(String name, int status, HttpRequest.Builder asked, String policy, String kept) {

    @Override
    public String toString() {
      return name;
    }
  }

  private final House house;
  private final Filter security;
  private final String token;
  private final String session;
  private final String staff;

  HeadersStory(
      House house,
      Cast cast,
      OpenSession openSession,
      @Qualifier("springSecurityFilterChain") Filter security) {
    this.house = house;
    this.security = security;
    house.today("2021-03-01");
    var company = cast.company();
    token = company.globalAdmin();
    var person = company.person("global-admin");
    session =
        Acting.asProgram("test", () -> openSession.handle(company.account(), person))
            .orElseThrow()
            .plain();
    var manager = new PersonId(UUID.randomUUID());
    cast.staff(manager, "program-manager");
    staff = Acting.asProgram("test", () -> openSession.handle(null, manager)).orElseThrow().plain();
  }

  private Stream<Kind> kinds() {
    var large = BodyPublishers.ofString("{\"x\":\"" + "y".repeat(1_100_000) + "\"}");
    var me = "/api/v1/me/preferences";
    return Stream.of(
        page("a page for anyone", 200, bare("/sign-in")),
        page("a page of somebody signed in", 200, signedIn("/settings/preferences")),
        page("to the sign-in page", 302, bare("/membership?x=1")),
        page("no such page", 404, signedIn("/no-such-page")),
        page("a page that is not allowed", 403, signedIn("/console/partners")),
        page("an export of a list", 200, signedIn("/people?as=csv")),
        page("a forged form", 403, signedIn("/views").POST(BodyPublishers.noBody())),
        page("a request no browser sends", 400, bare("/sign-in;x=1")),
        page("a method there is not", 405, house.request(token, "/api/v1/me").DELETE()),
        page("a form too large", 413, bare("/js/guildhall.js").POST(large)),
        page("trace", 405, bare("/sign-in").method("TRACE", BodyPublishers.noBody())),
        page("the API without a token", 401, bare("/api/v1/me")),
        page("the API", 200, house.request(token, "/api/v1/me")),
        page("nothing at the API", 404, house.request(token, "/api/v1/nothing")),
        page("malformed", 400, json(house.request(token, me)).PUT(BodyPublishers.ofString("{"))),
        page("not JSON", 415, house.request(token, me).PUT(BodyPublishers.ofString("x"))),
        page("too large", 413, json(house.request(token, me)).PUT(large)),
        new Kind("the style sheet", 200, bare("/css/guildhall.css"), STRICT, KEPT),
        new Kind("the script", 200, bare("/js/guildhall.js"), STRICT, KEPT),
        new Kind("a font", 200, bare(FONT), STRICT, KEPT),
        new Kind("the icon", 200, bare("/favicon.svg"), STRICT, KEPT),
        new Kind("a letter", 200, staff("/console/messages/LAPSED/html"), LETTER, NOT_KEPT),
        new Kind("no such file", 404, bare("/css/none.css"), STRICT, NOT_KEPT),
        new Kind("the API's description", 200, bare("/api/openapi.json"), REFERENCE, ""));
  }

  private static final String FONT = "/fonts/source-sans-3-latin-wght-normal.woff2";

  @ParameterizedTest
  @MethodSource("kinds")
  void everyAnswerTellsTheBrowserExactlyThis(Kind it) {
    var answer = house.send(it.asked());
    assertThat(answer.status()).as(answer.body()).isEqualTo(it.status());
    var said = said(answer);
    assertThat(said).containsAllEntriesOf(EVERYWHERE);
    assertThat(said.get("content-security-policy")).isEqualTo(it.policy());
    assertThat(said.getOrDefault("cache-control", "")).contains(it.kept());
    var more = new TreeSet<>(said.keySet());
    more.removeAll(EVERYWHERE.keySet());
    more.removeAll(HARMLESS);
    more.removeAll(Set.of("content-security-policy", "cache-control"));
    assertThat(more).isEmpty();
  }

  @Test
  void nobodyElsesPageMayAskHere() {
    var asked =
        bare("/api/v1/me")
            .header("Origin", "https://elsewhere.example")
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "authorization");
    for (var method : new String[] {"OPTIONS", "GET", "PUT"}) {
      var answer = house.send(asked.method(method, BodyPublishers.noBody()));
      assertThat(answer.status()).as(method).isEqualTo(401);
      assertThat(said(answer).keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
  }

  @Test
  void overHttpsTheBrowserIsToldToStayThere() throws Exception {
    for (var path : new String[] {"/sign-in", "/api/v1/me", "/css/guildhall.css", "/api/docs"}) {
      var request = new MockHttpServletRequest("GET", path);
      request.setServletPath(path);
      request.setSecure(true);
      var answer = new MockHttpServletResponse();
      security.doFilter(request, answer, new MockFilterChain());
      assertThat(answer.getHeader("Strict-Transport-Security"))
          .as(path)
          .isEqualTo("max-age=63072000 ; includeSubDomains");
    }
  }

  private static Map<String, String> said(Answer answer) {
    var said = new TreeMap<String, String>();
    answer.raw().headers().map().forEach((name, all) -> said.put(name, String.join(", ", all)));
    said.remove(":status");
    return said;
  }

  private Kind page(String name, int status, HttpRequest.Builder asked) {
    return new Kind(name, status, asked, STRICT, NOT_KEPT);
  }

  private HttpRequest.Builder bare(String path) {
    return house.request("", path).GET();
  }

  private HttpRequest.Builder signedIn(String path) {
    return house.request("", path).header("Cookie", "guildhall-session=" + session).GET();
  }

  private HttpRequest.Builder staff(String path) {
    return house.request("", path).header("Cookie", "guildhall-session=" + staff).GET();
  }

  private static HttpRequest.Builder json(HttpRequest.Builder request) {
    return request.header("Content-Type", "application/json");
  }
}
