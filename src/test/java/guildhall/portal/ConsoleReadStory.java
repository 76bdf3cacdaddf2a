package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What staff read over the API of what the console shows: the book, the letters, the editions, how
/// the house is; and who may not.
@Story
class ConsoleReadStory {

  private static final Map<String, List<String>> READERS =
      Map.of(
          "/api/v1/key-pools",
          List.of("program-manager", "key-custodian", "support-desk", "auditor"),
          "/api/v1/facts",
          List.of("program-manager", "auditor"),
          "/api/v1/catalog-versions/1/differences",
          List.of("program-manager", "key-custodian", "support-desk", "auditor"),
          "/api/v1/catalog-versions/1/holders",
          List.of("program-manager", "key-custodian", "support-desk", "auditor"),
          "/api/v1/message-templates",
          List.of("program-manager", "support-desk", "auditor"),
          "/api/v1/mails",
          List.of("program-manager", "support-desk", "auditor"),
          "/api/v1/system",
          List.of("program-manager", "support-desk", "auditor"));

  private final House house;
  private final Cast cast;

  ConsoleReadStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  void eachRoleReadsWhatItsRightsSayAndPartnersNothing() {
    house.today("2021-02-01");
    var partner = cast.company().globalAdmin();
    for (var role : List.of("program-manager", "key-custodian", "support-desk", "auditor")) {
      var token = cast.staff(role);
      READERS.forEach(
          (path, readers) -> {
            var answer = house.get(token, path);
            var expected = readers.contains(role) ? 200 : 403;
            assertThat(answer.status())
                .as("%s %s: %s", role, path, answer.body())
                .isEqualTo(expected);
          });
    }
    READERS
        .keySet()
        .forEach(
            path -> {
              var answer = house.get(partner, path);
              assertThat(answer.status()).as(path).isEqualTo(403);
              assertThat(answer.code()).isEqualTo("NOT_ALLOWED");
            });
  }

  @Test
  void theBookIsNarrowedByCompanyKindCallerAndDaysAndPagedByDay() {
    house.today("2021-03-01");
    var one = cast.company();
    house.today("2021-03-02");
    tenant(one);
    tenant(one);
    var auditor = cast.staff("auditor");
    var path = "/api/v1/facts?account=" + one.account();

    var first = house.get(auditor, path + "&kind=TenantRegistered&limit=1");
    assertThat(first.at("/data/0/on")).isEqualTo("2021-03-02");
    var second =
        house.get(auditor, path + "&kind=TenantRegistered&limit=1&after=" + first.at("/page/next"));
    assertThat(second.at("/data/0/number")).isNotEqualTo(first.at("/data/0/number"));
    assertThat(house.get(auditor, path + "&from=2021-03-02").body())
        .doesNotContain("AccountOpened");
    assertThat(house.get(auditor, path + "&until=2021-03-01").body())
        .contains("AccountOpened")
        .doesNotContain("TenantRegistered");
    assertThat(house.get(auditor, path + "&by=nobody-of-this-name").at("/data/0/number")).isEmpty();
    assertThat(house.get(auditor, path + "&source=INTEGRATION").at("/data/0/number")).isEmpty();
    assertThat(house.get(auditor, "/api/v1/facts?from=yesterday").status()).isEqualTo(400);
  }

  @Test
  void everyLetterIsWrittenOutInEveryLanguageWithNothingLeftToFillIn() {
    house.today("2021-02-01");
    var manager = cast.staff("program-manager");
    for (JsonNode template : house.get(manager, "/api/v1/message-templates").json().at("/data")) {
      var letter = template.at("/letter").asString();
      for (var language : List.of("en", "nl", "sv")) {
        var path = "/api/v1/message-templates/" + letter + "/previews/" + language;
        var preview = house.get(manager, path);
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.at("/subject")).as(path).isNotEmpty().doesNotContain("{");
        assertThat(preview.at("/plain")).as(path).doesNotContain("{", "notifications.");
        assertThat(preview.at("/html")).contains("lang=\"" + language + "\"");
      }
    }
    assertThat(house.get(manager, "/api/v1/message-templates/LAPSED/previews/fr").status())
        .isEqualTo(400);
  }

  @Test
  void aLetterThatDidNotFailIsNotTriedAgain() {
    house.today("2021-02-01");
    var manager = cast.staff("program-manager");
    var path = "/api/v1/mails/" + UUID.randomUUID() + "/retries/" + UUID.randomUUID();
    assertThat(house.put(manager, path, "").code()).isEqualTo("MAIL_NOT_FOUND");
    assertThat(house.put(cast.staff("auditor"), path, "").status()).isEqualTo(403);
  }

  @Test
  void theHouseSaysHowItIsWithoutSecrets() {
    house.today("2021-02-01");
    var answer = house.get(cast.staff("auditor"), "/api/v1/system");
    assertThat(answer.body())
        .contains("schema.current", "database.version", "\"language\"", "Source Sans 3")
        .doesNotContain("\"unknown\"")
        .doesNotContainIgnoringCase("password", "jdbc:");
  }

  private Answer tenant(Company company) {
    var answer =
        house.put(
            company.globalAdmin(),
            company.path("/tenants/" + UUID.randomUUID()),
            "{\"name\": \"Tern\", \"domain\": \"%s.example\", \"kind\": \"OWN\"}"
                .formatted(UUID.randomUUID()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }
}
