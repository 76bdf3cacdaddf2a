package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Guildhall;
import guildhall.identity.app.GivePassword;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.StoryHouse;
import guildhall.support.TestDatabase;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Production as docs/OPERATING.md sets it up, behind a proxy that speaks TLS: what the browser is
/// given works over https only, for this host only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpsStory {

  private static final String PASSWORD = "a long and plain password";
  private static final String EMAIL = "in@partners.example";
  private static final String SECRET = "[A-Za-z0-9_-]{43}";
  private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private ConfigurableApplicationContext running;
  private House house;

  @BeforeAll
  void open() {
    var settings = new ArrayList<>(List.of("--server.port=0", "--management.server.port=-1"));
    TestDatabase.fresh().properties().forEach((name, it) -> settings.add("--" + name + "=" + it));
    settings.addAll(
        List.of(
            "--guildhall.base-url=https://partners.example",
            "--server.forward-headers-strategy=native",
            "--guildhall.vault.key-file=src/test/resources/test-keys.properties",
            "--guildhall.program.location=file:programs/microsoft-partner-network",
            "--spring.mail.host=localhost",
            "--guildhall.mail.from=guildhall@partners.example",
            "--guildhall.work.background=false",
            // What tests may do besides, taken back.
            "--guildhall.clock.movable=false",
            "--guildhall.payments.gateway=none",
            "--guildhall.vault.create-missing=false"));
    running =
        new SpringApplicationBuilder(Guildhall.class, StoryHouse.class)
            .profiles("production")
            .run(settings.toArray(String[]::new));
    house = running.getBean(House.class);
    var company = running.getBean(Cast.class).company();
    var give = running.getBean(GivePassword.class);
    var hash = give.hashOf(new Secret(PASSWORD));
    var person = company.person("default-user");
    var command = new GivePassword.Command(company.account(), person, EMAIL, hash);
    Acting.asProgram("test", () -> give.handle(house.call(), command));
  }

  @AfterAll
  void close() {
    running.close();
  }

  @Test
  void bothCookiesAreBoundToThisHostAndToHttps() {
    var in = signedIn();
    assertThat(cookies(in.page())).anyMatch(it -> it.matches("__Host-guildhall-form=.+" + RULES));
    assertThat(in.answer().status()).isEqualTo(303);
    assertThat(cookies(in.answer()))
        .anyMatch(it -> it.matches("__Host-guildhall=" + SECRET + RULES))
        .allMatch(it -> it.startsWith("__Host-") && it.contains("; Secure"));
    assertThat(cookies(in.answer())).noneMatch(it -> it.contains("Domain"));
  }

  @Test
  void theSessionWorksUnderThatNameAndUnderNoOther() {
    var in = signedIn();
    var secret = in.browser().cookie("__Host-guildhall");
    assertThat(page("/settings/preferences", "__Host-guildhall=" + secret).status()).isEqualTo(200);
    assertThat(page("/settings/preferences", "guildhall-session=" + secret).status())
        .isEqualTo(302);
  }

  @Test
  void thePageSaysToStayOnHttpsAndFormsComeFromTheAddressPeopleType() {
    var in = signedIn();
    assertThat(in.page().header("Strict-Transport-Security"))
        .isEqualTo("max-age=63072000 ; includeSubDomains");
    assertThat(out(in.browser(), "http://partners.example").status()).isEqualTo(403);
    assertThat(out(in.browser(), "https://partners.example.evil.example").status()).isEqualTo(403);
    var out = out(in.browser(), "https://partners.example");
    assertThat(out.status()).isEqualTo(303);
    assertThat(cookies(out))
        .anyMatch(
            it -> it.startsWith("__Host-guildhall=; Path=/; Max-Age=0") && it.contains("Secure"));
  }

  private record In(Browser browser, Answer page, Answer answer) {}

  private In signedIn() {
    var browser = new Browser(house);
    var page = browser.kept(house.send(proxied(browser.request("/sign-in")).GET()));
    var form = Map.of("email", EMAIL, "password", PASSWORD, "to", "/");
    var answer = browser.kept(house.send(proxied(browser.form("/sign-in", form))));
    browser.kept(house.send(proxied(browser.request("/settings/preferences")).GET()));
    return new In(browser, page, answer);
  }

  private Answer out(Browser browser, String origin) {
    var form = browser.form("/sign-out", Map.of());
    return house.send(proxied(form).header("Origin", origin));
  }

  private Answer page(String path, String cookie) {
    return house.send(proxied(house.request("", path)).header("Cookie", cookie).GET());
  }

  /// As a proxy that speaks TLS hands it on.
  private static HttpRequest.Builder proxied(HttpRequest.Builder request) {
    return request
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "partners.example")
        .header("X-Forwarded-For", "203.0.113.7");
  }

  private static List<String> cookies(Answer answer) {
    return answer.raw().headers().allValues("Set-Cookie");
  }
}
