package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.PartOfRule;
import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Story
class CompanyFileStory {

  private final House house;
  private final Cast cast;

  CompanyFileStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({"ACC-01", "VER-01"})
  void staffOpenAFileAndTheHouseGivesItAnId() {
    var staff = cast.staff("program-manager");
    var path = "/api/v1/accounts/" + UUID.randomUUID();

    var opened = house.put(staff, path, file("Ruff AB", "PENDING"));
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(opened.at("/mpnId")).matches("[0-9]{7,}");
    assertThat(opened.at("/verified")).isEqualTo("PENDING");

    assertThat(house.put(staff, path, file("Ruff AB", "PENDING")).status()).isEqualTo(200);
    var changed = house.put(staff, path, file("Ruff AB", "REJECTED"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/verified")).isEqualTo("REJECTED");
    assertThat(changed.at("/mpnId")).isEqualTo(opened.at("/mpnId"));
    assertThat(house.get(staff, path).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  @Rule("ACC-04")
  @PartOfRule(rule = "ACC-05", part = "a location's name is unique in its company")
  void aLocationGetsAnIdOfItsOwn() {
    var it = cast.company();
    var path = it.path("/locations/" + UUID.randomUUID());
    var body = location("Harbor office");

    assertThat(house.put(it.partnerAdmin(), path, body).status()).isEqualTo(403);
    var added = house.put(it.token("account-admin"), path, body);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    var company = house.get(it.employee(), it.path(""));
    assertThat(added.at("/mpnId")).isNotEqualTo(company.at("/account/mpnId"));
    assertThat(company.at("/locations/0/mpnId")).isEqualTo(added.at("/mpnId"));

    var answers = House.atOnce(64, () -> house.put(it.token("account-admin"), path, body));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(answers).allMatch(answer -> answer.at("/mpnId").equals(added.at("/mpnId")));
    assertThat(house.put(it.globalAdmin(), it.path("/locations/" + UUID.randomUUID()), body).code())
        .isEqualTo("LOCATION_NAME_IN_USE");
    assertThat(house.put(it.globalAdmin(), path, location("Other")).code())
        .isEqualTo("ID_USED_BEFORE");
  }

  @Test
  @Rule({"VER-04", "PM-12"})
  void globalAndAccountAdminsConfirmTheProfile() {
    var it = cast.company();
    var path = it.path("/profile-reviews/" + UUID.randomUUID());

    var previewed = house.put(it.globalAdmin(), path + "?preview=true", "{}");
    assertThat(previewed.json().at("/preview").asBoolean()).isTrue();
    assertThat(house.rows("directory.profile_review", it.account().value())).isZero();
    var answers =
        House.atOnce(64, () -> house.put(it.globalAdmin(), path, "{\"profileVersion\": 1}"));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(63);
    assertThat(house.get(it.employee(), it.path("")).at("/profileReviewedOn"))
        .isEqualTo(house.today().toString());
    assertThat(
            house
                .put(
                    it.token("account-admin"),
                    it.path("/profile-reviews/" + UUID.randomUUID()),
                    "{\"profileVersion\": 7}")
                .code())
        .isEqualTo("PROFILE_CHANGED_MEANWHILE");
  }

  @Test
  void partnersDoNotOpenFiles() {
    var it = cast.company();
    var refused = house.put(it.globalAdmin(), it.path(""), file("Mine", "AUTHORIZED"));
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  @Rule("VER-01")
  void checksOutOfOrderAreRefused() {
    var body =
        file("Ruff AB", "PENDING")
            .replace("\"business\": \"PENDING\"", "\"business\": \"AUTHORIZED\"");
    var refused =
        house.put(cast.staff("program-manager"), "/api/v1/accounts/" + UUID.randomUUID(), body);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("CHECKS_OUT_OF_ORDER");
  }

  private static String location(String name) {
    return """
    {"name": "%s",
     "address": {"street": "Kade 2", "postalCode": "3011 AA", "city": "Rotterdam", "country": "NL"},
     "contact": {"name": "Tern", "email": "tern@tern.example"}}\
    """
        .formatted(name);
  }

  private static String file(String name, String email) {
    return """
    {"name": "%s", "language": "sv",
     "address": {"street": "Storgatan 1", "postalCode": "852 30", "city": "Sundsvall", "country": "SE"},
     "contact": {"name": "Ruff", "email": "ruff@ruff.example"},
     "verification": {"email": "%s", "employment": "PENDING", "business": "PENDING"}}\
    """
        .formatted(name, email);
  }
}
