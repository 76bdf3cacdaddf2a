package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.PersonId;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Story
class RolesStory {

  private final House house;
  private final Cast cast;

  RolesStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({"ROL-03", "ROL-05", "PM-16", "PM-17", "PM-18"})
  void whoMayAssignWhichRolesIsSaidByTheMatrix() {
    var it = cast.company();

    assertThat(add(it, "global-admin", "\"billing-admin\"").status()).isEqualTo(201);
    assertThat(add(it, "user-management-admin", "\"billing-admin\"").status()).isEqualTo(201);
    assertThat(add(it, "user-management-admin", "\"report-viewer\"").status()).isEqualTo(403);
    assertThat(add(it, "account-admin", "\"report-viewer\"").status()).isEqualTo(201);
    assertThat(add(it, "account-admin", "\"billing-admin\"").status()).isEqualTo(403);
    assertThat(add(it, "mpn-partner-admin", "").status()).isEqualTo(403);
    assertThat(add(it, "default-user", "").status()).isEqualTo(403);
    assertThat(add(it, "user-management-admin", "\"global-admin\"").code())
        .isEqualTo("ONLY_GLOBAL_ADMINS_APPOINT_GLOBAL_ADMINS");
    assertThat(house.get(it.partnerAdmin(), it.path("/people")).status()).isEqualTo(200);
  }

  @Test
  @Rule({"ROL-10", "ROL-11", "PM-12"})
  void aRefusalNamesTheRolesAndWhoHoldsThem() {
    var it = cast.company();
    var path = it.path("/profile-reviews/" + UUID.randomUUID());

    var refused = house.put(it.partnerAdmin(), path, "{}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("NOT_ALLOWED");
    assertThat(refused.at("/rule")).isEqualTo("ROL-10");
    assertThat(refused.json().at("/facts/roles").toString())
        .contains("global-admin", "account-admin");
    var people = refused.json().at("/remedies/0/people").toString();
    assertThat(people)
        .contains(it.person("global-admin").toString(), it.person("account-admin").toString())
        .doesNotContain(it.person("mpn-partner-admin").toString());
    assertThat(refused.at("/detail")).contains("global-admin").contains("account-admin");
    assertThat(house.rows("directory.profile_review", it.account().value())).isZero();
  }

  @Test
  @Rule("ROL-05")
  void aRoleTakenAwayIsGoneWithTheNextRequest() {
    var it = cast.company();
    var other =
        cast.person(it.account(), new PersonId(UUID.randomUUID()), "dunlin", false, Set.of());
    assertThat(house.get(other, "/api/v1/me").body()).doesNotContain("keys.reveal");

    var admin = it.person("mpn-partner-admin");
    assertThat(house.get(it.partnerAdmin(), "/api/v1/me").body()).contains("keys.reveal");
    var taken =
        house.put(
            it.globalAdmin(),
            it.path("/people/" + admin),
            person("mpn-partner-admin", admin + ".example", "", true));
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(house.get(it.partnerAdmin(), "/api/v1/me").body()).doesNotContain("keys.reveal");

    house.put(
        it.globalAdmin(),
        it.path("/people/" + admin),
        person("mpn-partner-admin", admin + ".example", "", false));
    assertThat(house.get(it.partnerAdmin(), "/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  @Rule("ROL-04")
  void aGuestWithoutARoleDoesNotComeIn() {
    var it = cast.company();
    var guest = cast.person(it.account(), new PersonId(UUID.randomUUID()), "ruff", true, Set.of());
    assertThat(house.get(guest, "/api/v1/me").status()).isEqualTo(401);
    var refused =
        house.put(
            it.globalAdmin(),
            it.path("/people/" + UUID.randomUUID()),
            """
            {"name": "Ruff", "email": "r@elsewhere.example", "language": "en", "guest": true,
             "roles": ["account-admin"]}\
            """);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("ROLE_NOT_FOR_GUESTS");
  }

  @Test
  @Rule("ROL-08")
  void twoWhoTakeTheRoleFromEachOtherLeaveOne() {
    var it = cast.company();
    var second = new PersonId(UUID.randomUUID());
    var token = cast.person(it.account(), second, "knot", false, Set.of("global-admin"));
    var first = it.person("global-admin");

    var answers =
        List.of(
            house.put(
                token,
                it.path("/people/" + first),
                person("global-admin", first + ".example", "", true)),
            house.put(
                it.globalAdmin(),
                it.path("/people/" + second),
                person("knot", second + ".example", "", true)));

    assertThat(answers).extracting(Answer::status).contains(200);
    assertThat(house.get(it.globalAdmin(), it.path("/people")).body()).contains("global-admin");
    var last =
        house.put(
            cast.staff("program-manager"),
            it.path("/people/" + second),
            person("knot", second + ".example", "", true));
    assertThat(last.status()).isIn(200, 409);
  }

  @Test
  void theSameIdAskedManyTimesAtOnceIsStillOnce() {
    var it = cast.company();
    var path = it.path("/people/" + UUID.randomUUID());
    var body = person("Dunlin", "x.example", "\"report-viewer\"", true);

    var answers = House.atOnce(64, () -> house.put(it.globalAdmin(), path, body));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(63);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
  }

  @Test
  void twoWhoEditOnePersonDoNotOverwriteEachOther() {
    var it = cast.company();
    var path = it.path("/people/" + UUID.randomUUID());
    house.put(it.globalAdmin(), path, person("Dunlin", "y.example", "", true));
    var version = house.get(it.globalAdmin(), path).header("ETag");

    var first = change(it, path, version, person("Dunlin A", "y.example", "", true));
    var second = change(it, path, version, person("Dunlin B", "y.example", "", true));

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.code()).isEqualTo("OUTDATED");
  }

  private Answer change(Cast.Company it, String path, String version, String body) {
    return house.send(
        house
            .request(it.globalAdmin(), path)
            .header("Content-Type", "application/json")
            .header("If-Match", version)
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  private Answer add(Cast.Company it, String by, String roles) {
    var id = UUID.randomUUID();
    return house.put(
        it.token(by), it.path("/people/" + id), person("Dunlin", id + ".example", roles, true));
  }

  private static String person(String name, String domain, String roles, boolean active) {
    return """
    {"name": "%s", "email": "%s@%s", "language": "en", "roles": [%s], "active": %s}\
    """
        .formatted(
            name, name.replace(" ", "").toLowerCase(java.util.Locale.ROOT), domain, roles, active);
  }
}
