package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// A company changes what it says about itself.
@Story
class ChangeProfileStory {

  private final House house;
  private final Cast cast;

  ChangeProfileStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule("ACC-07")
  void anotherNameLeavesOnlyTheBusinessToBeCheckedAgain() {
    var company = cast.company();
    var answer =
        house.put(
            company.token("account-admin"), path(company), profile(company, "Tern & Sons BV"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/name")).isEqualTo("Tern & Sons BV");
    assertThat(answer.at("/verification/email")).isEqualTo("AUTHORIZED");
    assertThat(answer.at("/verification/employment")).isEqualTo("AUTHORIZED");
    assertThat(answer.at("/verification/business")).isEqualTo("PENDING");
    assertThat(answer.at("/version")).isEqualTo("2");
  }

  @Test
  void whoMayNotReviewTheProfileMayNotChangeIt() {
    var company = cast.company();
    var body = profile(company, "Tern & Sons BV");
    assertThat(house.put(company.partnerAdmin(), path(company), body).status()).isEqualTo(403);
    assertThat(house.put(cast.company().globalAdmin(), path(company), body).status())
        .isEqualTo(404);
  }

  @Test
  @Rule("API-05")
  void whoSawAnOlderVersionIsToldSo() {
    var company = cast.company();
    house.put(company.globalAdmin(), path(company), profile(company, "Tern & Sons BV"));
    var late =
        house.send(
            house
                .request(company.globalAdmin(), path(company))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .PUT(BodyPublishers.ofString(profile(company, "Tern & Nieces BV"))));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("OUTDATED");
  }

  private static String path(Company company) {
    return company.path("/profile");
  }

  private static String profile(Company company, String name) {
    return """
    {"name":"%s","language":"en",
     "address":{"street":"Kade 1","postalCode":"3011 AA","city":"Rotterdam","country":"NL"},
     "contact":{"name":"Tern","email":"tern@%s.example"}}
    """
        .formatted(name, company.account());
  }
}
