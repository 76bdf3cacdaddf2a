package guildhall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.Rule;
import guildhall.catalog.app.ReferenceProgram;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Editions here take effect in the far future, so that no other story meets them.
@Story
@Rule("PKG-02")
class EditionStory {

  private static final String EDITIONS = "/api/v1/catalog-versions";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final House house;
  private final Cast cast;
  private final Catalog catalog;
  private final JdbcClient db;

  EditionStory(House house, Cast cast, Catalog catalog, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.catalog = catalog;
    this.db = db;
  }

  @Test
  void theHouseOpensWithTheReferenceProgramAsItsFirstEdition() {
    var first = catalog.edition(1);
    assertThat(first.program().code()).isEqualTo("microsoft-partner-network");
    assertThat(first.effectiveFrom()).isEqualTo(LocalDate.parse("2017-01-01"));
    assertThat(catalog.inForceOn(LocalDate.parse("2019-05-01")).number()).isEqualTo(1);
    assertThat(catalog.inForceOn(LocalDate.parse("1999-05-01")).number()).isEqualTo(1);
    assertThatThrownBy(() -> catalog.edition(100_000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPreviewSaysWhatWouldChangeAndKeepsNothing() {
    var staff = cast.staff("program-manager");
    var before = catalog.all().size();
    var preview = put(staff, UUID.randomUUID(), true, next(), quantity(3));
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.at("/preview")).isEqualTo("true");
    assertThat(preview.at("/after/changes/0/code")).startsWith("action-pack/");
    assertThat(catalog.all()).hasSize(before);
  }

  @Test
  void anEditionIsPublishedOnceHoweverOftenItIsAskedFor() {
    var staff = cast.staff("program-manager");
    var id = UUID.randomUUID();
    var from = next();
    var files = quantity(4);
    var answers = House.atOnce(16, () -> put(staff, id, false, from, files).status());
    assertThat(answers).filteredOn(it -> it == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it == 200).hasSize(15);
    assertThat(put(staff, id, false, from, quantity(5)).code()).isEqualTo("ID_USED_BEFORE");
    assertThat(catalog.inForceOn(from).effectiveFrom()).isEqualTo(from);
    assertThat(catalog.inForceOn(from.minusDays(1)).number())
        .isEqualTo(catalog.inForceOn(from).number() - 1);
    var again = put(staff, UUID.randomUUID(), false, from.plusDays(1), files);
    assertThat(again.code()).isEqualTo("EDITION_SAME_AS_LATEST");
    var same = put(staff, UUID.randomUUID(), false, from, quantity(6));
    assertThat(same.code()).isEqualTo("EDITION_NOT_AFTER_LATEST");
    var past = put(staff, UUID.randomUUID(), false, LocalDate.parse("2001-01-01"), quantity(6));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.code()).isEqualTo("EDITION_IN_THE_PAST");
  }

  @Test
  void allFaultsAreAnsweredTogetherInTheReadersLanguage() {
    var staff = cast.staff("program-manager");
    var files = ReferenceProgram.files();
    files.computeIfPresent("policies.yaml", (name, it) -> it.replace("renewal:", "renewals:"));
    files.computeIfPresent("offers.yaml", (name, it) -> it.replace("level: gold", "level: golden"));
    var answer =
        house.send(
            house
                .request(staff, EDITIONS + "/" + UUID.randomUUID())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "sv")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body(next(), files))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("PROGRAM_HAS_FAULTS");
    assertThat(answer.at("/facts/count")).isEqualTo("3");
    assertThat(answer.body())
        .contains("`renewals` är inte känt här. Menade du `renewal`?")
        .contains("`golden` är inte något av none, entry, silver, gold.");
  }

  @Test
  void onlyProgramManagersPublish() {
    var id = UUID.randomUUID();
    assertThat(put(cast.staff("auditor"), id, false, next(), quantity(7)).status()).isEqualTo(403);
    assertThat(put("", id, false, next(), quantity(7)).status()).isEqualTo(401);
    assertThat(house.get(cast.staff("auditor"), EDITIONS).at("/data/0/edition")).isEqualTo("1");
    assertThat(house.get(cast.staff("auditor"), EDITIONS + "/1").at("/files/offers.yaml"))
        .contains("code: action-pack");
    assertThat(house.get(cast.staff("auditor"), EDITIONS + "/99999").status()).isEqualTo(404);
  }

  @Test
  void whatWasPublishedNeverChanges() {
    for (var change :
        new String[] {
          "UPDATE catalog.edition SET effective_from = '2000-01-01' WHERE number = 1",
          "DELETE FROM catalog.edition WHERE number = 1"
        }) {
      assertThatThrownBy(() -> house.behindTheWalls(() -> db.sql(change).update()))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("never changes");
    }
  }

  @Test
  void whoIsSignedInReadsTheProgramInTheirLanguage() {
    var staff = cast.staff("auditor");
    var dutch =
        house.send(
            house
                .request(staff, "/api/v1/offers?asOf=2021-02-01")
                .header("Accept-Language", "nl")
                .GET());
    assertThat(dutch.at("/data/4/name")).isEqualTo("Gouden lidmaatschap");
    assertThat(dutch.at("/data/4/prices/0/sample")).isEqualTo("true");
    var program = house.get(staff, "/api/v1/program?asOf=2021-02-01");
    assertThat(program.at("/policies/renewal/step")).isEqualTo("P365D");
    assertThat(program.at("/edition")).isEqualTo("1");
    assertThat(house.get("", "/api/v1/program").status()).isEqualTo(401);
  }

  @Test
  void editorsGetTheSchemas() {
    var schema = house.get("", "/schemas/program/offers.json");
    assertThat(schema.status()).isEqualTo(200);
    assertThat(schema.header("Content-Type")).isEqualTo("application/schema+json");
    assertThat(house.get("", "/schemas/program/passwords.json").status()).isEqualTo(404);
  }

  /// A day after every edition there is, far away.
  private LocalDate next() {
    var latest = catalog.all().getLast().effectiveFrom();
    var far = LocalDate.parse("2090-01-01");
    return latest.isBefore(far) ? far : latest.plusDays(1);
  }

  private static Map<String, String> quantity(int quantity) {
    var files = ReferenceProgram.files();
    files.computeIfPresent(
        "packages.yaml",
        (name, it) ->
            it.replace(
                "sql-server-2016-cal, quantity: 10", "sql-server-2016-cal, quantity: " + quantity));
    return files;
  }

  private Answer put(
      String token, UUID id, boolean preview, LocalDate from, Map<String, String> files) {
    return house.put(token, EDITIONS + "/" + id + "?preview=" + preview, body(from, files));
  }

  private static String body(LocalDate from, Map<String, String> files) {
    var body = new LinkedHashMap<String, Object>();
    body.put("effectiveFrom", from.toString());
    body.put("files", files);
    return JSON.writeValueAsString(body);
  }
}
