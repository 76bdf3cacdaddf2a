package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The pages of developer seats as people read them, without JavaScript.
@Story
class SeatPagesStory {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final House house;
  private final Cast cast;
  private final ActionPacks packs;
  private final OpenSession openSession;

  SeatPagesStory(House house, Cast cast, ActionPacks packs, OpenSession openSession) {
    this.house = house;
    this.cast = cast;
    this.packs = packs;
    this.openSession = openSession;
  }

  @Test
  @Rule({"VST-04", "PM-03", "LOC-01"})
  void everyRoleReadsTheSeatsInEveryLanguageAndAnAdministratorIsToldTheDay() {
    house.today("2020-10-01");
    var company = cast.company();
    var membership = UUID.randomUUID();
    packs.year(company.account(), membership, house.today(), LocalDate.parse("2021-09-01"));
    for (var role : List.of("global-admin", "default-user")) {
      for (var language : List.of("en", "nl", "sv")) {
        for (var path : List.of("/benefits/seats", "/mine")) {
          var page = get(company, role, language, path);
          assertThat(page.status()).as(path).isEqualTo(200);
          assertThat(page.body()).doesNotContain("assignments.");
        }
      }
    }
    for (var role : List.of("default-user", "account-admin", "billing-admin")) {
      assertThat(assign(company, membership, role).status()).isEqualTo(303);
    }
    var refused = assign(company, membership, "admin-agent");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("All 3 seats", "30 December 2020", "BEN-10");
    assertThat(get(company, "default-user", "en", "/mine").body()).contains("/mine/activate");
  }

  private Answer assign(Company company, UUID membership, String role) {
    var session = session(company, "global-admin");
    var page = get(session, "en", "/benefits/seats");
    var token = FORM_TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    var cookies =
        page.raw().headers().allValues("Set-Cookie").stream()
            .map(it -> it.replaceAll(";.*", ""))
            .collect(Collectors.joining("; "));
    var body =
        "id=%s&benefit=visual-studio-professional&membership=%s&person=%s&_csrf=%s"
            .formatted(
                UUID.randomUUID(),
                membership,
                company.person(role),
                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    return house.send(
        house
            .request("", "/benefits/seats/assign")
            .header("Cookie", "guildhall-session=" + session + "; " + cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer get(Company company, String role, String language, String path) {
    return get(session(company, role), language, path);
  }

  private Answer get(String session, String language, String path) {
    var cookies = "guildhall-session=" + session + "; guildhall-language=" + language;
    return house.send(house.request("", path).header("Cookie", cookies).GET());
  }

  private String session(Company company, String role) {
    return openSession.handle(company.account(), company.person(role)).orElseThrow().plain();
  }
}
