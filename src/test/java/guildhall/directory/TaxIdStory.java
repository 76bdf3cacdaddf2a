package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// A company names its tax id.
@Story
class TaxIdStory {

  private final House house;
  private final Cast cast;

  TaxIdStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({"PM-14", "ACC-07"})
  void isNamedByThoseWhoMayAndNoCheckBeginsAnew() {
    var company = cast.company();
    var named = put(company, company.token("billing-admin"), "nl 0000.99.998.b57");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    assertThat(named.at("/taxId")).isEqualTo("NL000099998B57");
    assertThat(named.at("/version")).isEqualTo("2");
    assertThat(named.at("/verification/business")).isEqualTo("AUTHORIZED");
    var again = put(company, company.token("billing-admin"), "NL000099998B57");
    assertThat(again.body()).isEqualTo(named.body());
    var file = house.get(company.globalAdmin(), company.path(""));
    assertThat(file.at("/account/taxId")).isEqualTo("NL000099998B57");
    assertThat(house.get(company.globalAdmin(), company.path("/facts")).body())
        .contains("TaxIdSet")
        .contains("NL000099998B57");
  }

  @Test
  @Rule("PM-14")
  void whoMayChangeTheProfileMayNotThereforeNameIt() {
    var company = cast.company();
    assertThat(put(company, company.token("account-admin"), "NL0000").status()).isEqualTo(403);
    assertThat(put(company, cast.company().globalAdmin(), "NL0000").status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeOneIsRefused() {
    var company = cast.company();
    var refused = put(company, company.globalAdmin(), "=1+1");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("NO_TAX_ID");
  }

  @Test
  void aChangeOfTheProfileKeepsItAndItCanBeTakenOut() {
    var company = cast.company();
    put(company, company.globalAdmin(), "NL000099998B57");
    var moved = house.put(company.globalAdmin(), company.path("/profile"), profile(company));
    assertThat(moved.at("/taxId")).isEqualTo("NL000099998B57");
    assertThat(put(company, company.globalAdmin(), "").at("/taxId")).isEmpty();
  }

  @Test
  void aPreviewWritesNothing() {
    var company = cast.company();
    var preview =
        house.put(
            company.globalAdmin(), company.path("/tax-id?preview=true"), "{\"taxId\":\"NL1234\"}");
    assertThat(preview.at("/after/taxId")).isEqualTo("NL1234");
    assertThat(house.get(company.globalAdmin(), company.path("")).at("/account/taxId")).isEmpty();
  }

  @Test
  @Rule("API-05")
  void whoSawAnOlderVersionIsToldSo() {
    var company = cast.company();
    put(company, company.globalAdmin(), "NL000099998B57");
    var late =
        house.send(
            house
                .request(company.globalAdmin(), company.path("/tax-id"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .PUT(BodyPublishers.ofString("{\"taxId\":\"NL4321\"}")));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("OUTDATED");
  }

  private Answer put(Company company, String token, String taxId) {
    return house.put(token, company.path("/tax-id"), "{\"taxId\":\"%s\"}".formatted(taxId));
  }

  private static String profile(Company company) {
    return """
    {"name":"Tern & Sons BV","language":"en",
     "address":{"street":"Kade 1","postalCode":"3011 AA","city":"Rotterdam","country":"NL"},
     "contact":{"name":"Tern","email":"tern@%s.example"}}
    """
        .formatted(company.account());
  }
}
