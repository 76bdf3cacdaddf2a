package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Buying and renewing on pages, without a script.
@Story
class MembershipPagesStory {

  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final House house;
  private final Cast cast;
  private final OpenSession openSession;
  private final Till till;

  /// The cookies the house set, as a browser keeps them.
  private final Map<String, String> jar = new HashMap<>();

  MembershipPagesStory(House house, Cast cast, OpenSession openSession) {
    this.house = house;
    this.cast = cast;
    this.openSession = openSession;
    this.till = new Till(house);
  }

  private String cookie(Company company, String role, String language) {
    var session = openSession.handle(company.account(), company.person(role)).orElseThrow();
    return "guildhall-session=" + session.plain() + "; guildhall-language=" + language;
  }

  private Answer page(String cookie, String path) {
    return house.send(house.request("", path).header("Cookie", cookie).GET());
  }

  /// Sends the form of a page as a browser does: its hidden fields, and what was filled in.
  private Answer send(String cookie, Answer page, String action, Map<String, String> filled) {
    var from = page.body().indexOf("action=\"" + action + "\"");
    assertThat(from).as(page.body()).isPositive();
    var form = page.body().substring(from, page.body().indexOf("</form>", from));
    var fields =
        FIELD
            .matcher(form)
            .results()
            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (a, b) -> a));
    fields.putAll(filled);
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    page.raw().headers().allValues("Set-Cookie").stream()
        .map(it -> it.substring(0, it.indexOf(';')))
        .filter(it -> !it.endsWith("="))
        .forEach(it -> jar.put(it.substring(0, it.indexOf('=')), it));
    return house.send(
        house
            .request("", action)
            .header("Cookie", cookie + "; " + String.join("; ", jar.values()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static Map<String, String> card(String token) {
    return Map.of(
        "cardToken", token,
        "name", "Tern",
        "postalCode", "3011 AB",
        "country", "NL",
        "agreementAccepted", "true");
  }

  @Test
  @Rule({"PAY-01", "PAY-02"})
  void anOfferIsBoughtByFormAndADeclinedCardLosesNothing() {
    house.today("2021-02-01");
    var company = cast.company();
    var cookie = cookie(company, "global-admin", "en");
    assertThat(page(cookie, "/membership").body()).contains("Membership itself never expires");
    assertThat(page(cookie, "/benefits").body())
        .contains("Looks like you don’t have any benefits yet");
    assertThat(page(cookie, "/offers").body())
        .contains("/offers/action-pack/buy")
        .contains("Requirements not met")
        .contains("sample figure");

    var form = page(cookie, "/offers/action-pack/buy");
    var declined = send(cookie, form, "/offers/action-pack/buy", card("tok_decline"));
    assertThat(declined.status()).isEqualTo(422);
    assertThat(declined.body()).contains("The card was declined.").contains("value=\"3011 AB\"");
    var bought = send(cookie, declined, "/offers/action-pack/buy", card("tok_approve"));
    assertThat(bought.status()).as(bought.body()).isEqualTo(303);
    assertThat(page(cookie, "/membership").body()).contains("Microsoft Action Pack", "1 Feb 2022");
    assertThat(page(cookie, "/offers/action-pack/buy").body()).contains("has this offer already");
  }

  @Test
  @Rule({"VER-04", "REN-05", "REN-08"})
  void renewingLeadsByWayOfTheProfile() {
    var company = cast.company();
    till.bought(company, "2020-09-01");
    house.today("2021-09-25");
    var path = "/membership/action-pack/renew";
    var partner = cookie(company, "mpn-partner-admin", "en");
    assertThat(page(partner, path).body())
        .contains("6 days left to renew", "asks for none", "Ask account-admin");
    assertThat(page(partner, path + "/pay").body())
        .contains("someone must confirm the company profile")
        .contains("Ask account-admin")
        .doesNotContain("name=\"cardToken\"");

    var admin = cookie(company, "account-admin", "en");
    assertThat(page(admin, path + "/pay").body()).contains("take a role you do not have");
    var profile = page(admin, path + "/profile");
    var confirmed = send(admin, profile, "/company/confirm", Map.of());
    assertThat(confirmed.status()).isEqualTo(303);
    assertThat(confirmed.header("Location")).isEqualTo(path + "/profile");
    assertThat(page(admin, path + "/profile").body()).contains("Someone looked it over");

    assertThat(page(partner, path + "/changes").body())
        .contains("What changes", "1 Sep 2022", "stay the same");
    var form = page(partner, path + "/pay");
    var declined = send(partner, form, path + "/pay", card("tok_decline"));
    assertThat(declined.status()).isEqualTo(422);
    assertThat(declined.body())
        .contains("Nothing is lost. You have until 1 October 2021", "value=\"3011 AB\"");
    var renewed = send(partner, declined, path + "/pay", card("tok_approve"));
    assertThat(renewed.status()).as(renewed.body()).isEqualTo(303);
    assertThat(renewed.header("Location")).isEqualTo(path + "/done");
    var done = page(partner, path + "/done").body();
    assertThat(done).contains("renewed until 1 September 2022", "Open the receipt");
    var receipt = done.replaceAll("(?s).*href=\"(/membership/[^\"]*/receipts/[^\"]*)\".*", "$1");
    // The second order was declined.
    var number = house.get(company.globalAdmin(), company.path("")).at("/account/mpnId") + "-3";
    assertThat(page(partner, receipt).body())
        .contains("Receipt", number, "3011 AA Rotterdam, Netherlands", "25 Sep 2021", "€400.00");
    assertThat(page(cookie(company, "mpn-partner-admin", "nl"), receipt).body())
        .contains("3011 AA Rotterdam, Nederland");
    assertThat(house.get(company.globalAdmin(), company.path("/orders")).at("/data/0/number"))
        .isEqualTo(number);
    assertThat(page(partner, "/offers").body()).contains("You have it");
    assertThat(page(admin, receipt).status()).isEqualTo(403);
    assertThat(page(partner, "/membership/action-pack").body())
        .contains("1 Sep 2022", "The program gives the money back until 25 October 2021");
    assertThat(till.facts(company, "MembershipRenewed")).isEqualTo(1);
  }

  @Test
  void everyPageIsWholeInEveryLanguageForEveryRoleAtEveryMoment() {
    var company = cast.company();
    till.bought(company, "2020-09-01");
    for (var day : List.of("2020-09-02", "2021-09-01", "2021-09-20", "2021-10-01", "2021-10-02")) {
      house.today(day);
      for (var role : List.of("global-admin", "mpn-partner-admin", "default-user")) {
        for (var language : List.of("en", "nl", "sv")) {
          var cookie = cookie(company, role, language);
          for (var path :
              List.of(
                  "/membership",
                  "/membership/action-pack",
                  "/membership/action-pack/renew",
                  "/membership/action-pack/renew/profile",
                  "/membership/action-pack/renew/changes",
                  "/membership/action-pack/renew/pay",
                  "/offers",
                  "/offers/action-pack/buy",
                  "/offers/gold-membership/buy",
                  "/benefits",
                  "/benefits?kind=SEATS",
                  "/company")) {
            var page = page(cookie, path);
            assertThat(page.status()).as(path + " " + day + page.body()).isEqualTo(200);
            // A button that asks a colleague names the right it takes in a hidden field.
            assertThat(page.body().replace("value=\"memberships.buy\"", ""))
                .as(path)
                .doesNotContain("memberships.", "grants.", "directory.", "platform.");
          }
        }
      }
    }
    assertThat(page(cookie(company, "global-admin", "en"), "/membership/nothing").status())
        .isEqualTo(404);
    assertThat(page(cookie(company, "global-admin", "en"), "/offers/nothing/buy").status())
        .isEqualTo(404);
  }
}
