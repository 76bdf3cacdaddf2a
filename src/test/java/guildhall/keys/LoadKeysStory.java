package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class LoadKeysStory {

  static final String OFFICE = "office-professional-plus-2016";

  final House house;
  final JdbcClient db;
  final KeysOnStage stage;

  LoadKeysStory(House house, Cast cast, Grants grants, Catalog catalog, JdbcClient db) {
    this.house = house;
    this.db = db;
    this.stage = new KeysOnStage(house, cast, grants, catalog);
  }

  @Test
  void goodRowsAreSavedAndBadOnesHandedBackMasked() {
    house.today("2021-02-01");
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, OFFICE);
    var key = KeysOnStage.newKey();
    var id = UUID.randomUUID();
    var csv =
        "key;activations\n%s;5\n%s;5\nnot a key;\n%s;lots\n"
            .formatted(key, key, KeysOnStage.newKey());

    var preview = house.put(custodian, pool + "/batches/" + id + "?preview=true", "text/csv", csv);
    assertThat(preview.at("/after/added")).isEqualTo("1");
    var receipt = stage.load(custodian, pool, id, csv);
    assertThat(receipt.status()).isEqualTo(201);
    assertThat(receipt.at("/rows")).isEqualTo("4");
    assertThat(receipt.at("/added")).isEqualTo("1");
    assertThat(receipt.at("/handedBack/0/line")).isEqualTo("3");
    assertThat(receipt.at("/handedBack/0/outcome")).isEqualTo("DUPLICATE_IN_FILE");
    assertThat(receipt.at("/handedBack/1/outcome")).isEqualTo("WRONG_FORMAT");
    assertThat(receipt.at("/handedBack/2/outcome")).isEqualTo("WRONG_ACTIVATIONS");
    assertThat(receipt.at("/handedBack/1/reason")).contains("five groups");
    assertThat(receipt.body()).doesNotContain(key);

    var again = stage.load(custodian, pool, id, csv);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(receipt.body());
    assertThat(stage.load(custodian, pool, id, "key\n" + key + "\n").code())
        .isEqualTo("ID_USED_BEFORE");
    assertThat(
            stage
                .load(custodian, pool, UUID.randomUUID(), "key\n" + key)
                .at("/handedBack/0/outcome"))
        .isEqualTo("ALREADY_IN_POOL");
    var other = stage.pool(custodian, "windows-10-upgrade");
    assertThat(
            stage
                .load(custodian, other, UUID.randomUUID(), "key\n" + key)
                .at("/handedBack/0/outcome"))
        .isEqualTo("ALREADY_IN_ANOTHER_POOL");
  }

  @Test
  void theSameKeyInSixteenFilesAtOnceIsSavedOnce() {
    house.today("2021-02-01");
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, OFFICE);
    var csv = "key\n" + KeysOnStage.newKey() + "\n";

    var answers = House.atOnce(16, () -> stage.load(custodian, pool, UUID.randomUUID(), csv));

    assertThat(answers).allMatch(it -> it.status() == 201);
    assertThat(answers).filteredOn(it -> it.at("/added").equals("1")).hasSize(1);
  }

  @Test
  void aFileThatIsNoFileOfKeysIsRefusedWhole() {
    house.today("2021-02-01");
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, OFFICE);
    var tooMany = "key\n" + (KeysOnStage.newKey() + "\n").repeat(5_001);
    for (var csv : List.of("", "key\n", "serial\nx\n", "key,activations,owner\nx\n", tooMany)) {
      var answer = stage.load(custodian, pool, UUID.randomUUID(), csv);
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
    }
    var path = pool + "/batches/" + UUID.randomUUID();
    for (var json :
        List.of(
            "{}",
            "{\"rows\": []}",
            "{\"rows\": [null]}",
            "{\"rows\": [{\"key\": null}]}",
            "{\"rows\": [{\"key\": \"x\", \"activations\": -1}]}",
            "{\"rows\": [{\"key\": \"x\", \"owner\": 1}]}")) {
      assertThat(house.put(custodian, path, json).status()).as(json).isEqualTo(400);
    }
  }

  @Test
  void poolsAreForStaffAndForProductsWithKeys() {
    house.today("2021-02-01");
    var custodian = stage.custodian();
    var path = "/api/v1/key-pools/" + UUID.randomUUID();
    assertThat(house.put(custodian, path, "{\"product\": \"no-such-thing\"}").code())
        .isEqualTo("PRODUCT_UNKNOWN");
    assertThat(house.put(custodian, path, "{\"product\": \"sql-server-2016-standard\"}").code())
        .isEqualTo("PRODUCT_NEEDS_NO_KEY");
    stage.pool(custodian, OFFICE);
    assertThat(house.put(custodian, path, "{\"product\": \"" + OFFICE + "\"}").code())
        .isEqualTo("PRODUCT_HAS_A_POOL");
    assertThat(stage.load(custodian, path, UUID.randomUUID(), "key\nx\n").code())
        .isEqualTo("POOL_NOT_FOUND");

    var company = stage.memberSince(LocalDate.of(2021, 2, 1));
    assertThat(house.put(company.globalAdmin(), path, "{\"product\": \"x\"}").status())
        .isEqualTo(403);
    assertThat(house.get(company.globalAdmin(), "/api/v1/key-pools").status()).isEqualTo(403);
    assertThat(house.get(custodian, "/api/v1/key-pools").body()).contains(OFFICE);
  }

  /// A planted key is looked for in every column of every table, in the journal and in every list.
  @Test
  @Rule("SW-07")
  void aKeysTextIsNowhereToBeReadInClear() {
    var company = stage.memberSince(LocalDate.of(2021, 2, 1));
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, "project-professional-2016");
    var canary = KeysOnStage.newKey();
    stage.load(custodian, pool, UUID.randomUUID(), "key\n" + canary + "\n" + canary + "\nbroken\n");
    var key = stage.take(company, "project-professional-2016");
    var shown = stage.reveal(company, company.partnerAdmin(), key, UUID.randomUUID(), true);
    assertThat(shown.at("/productKey")).isEqualTo(canary);
    stage.activate(custodian, company.account(), key, "m1", "as bought");

    assertThat(columnsWith(canary)).isEmpty();
    assertThat(columnsWith("as bought")).isEmpty();
    for (var path : List.of("/keys", "/software", "/facts", "/keys/" + key + "/reveals")) {
      assertThat(house.get(company.globalAdmin(), company.path(path)).body())
          .as(path)
          .doesNotContain(canary);
    }
    assertThat(house.get(custodian, "/api/v1/key-pools").body()).doesNotContain(canary);
  }

  /// Every text, JSON and byte column that holds the text, its bytes or its hexadecimal form.
  List<String> columnsWith(String secret) {
    record Column(String schema, String tab, String name, String type) {}
    var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    return house.behindTheWalls(
        () -> {
          var found = new ArrayList<String>();
          var columns =
              db.sql(
                      """
                      SELECT c.table_schema AS schema, c.table_name AS tab, c.column_name AS name,
                             c.data_type AS type
                      FROM information_schema.columns c JOIN information_schema.tables t
                        USING (table_schema, table_name)
                      WHERE t.table_type = 'BASE TABLE'
                        AND c.table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
                        AND c.data_type IN ('text', 'bytea', 'jsonb', 'json', 'character varying')
                      """)
                  .query(Column.class)
                  .list();
          assertThat(columns).hasSizeGreaterThan(20);
          for (var column : columns) {
            var bytes = column.type().equals("bytea");
            var value = bytes ? "encode(" + column.name() + ", 'hex')" : column.name() + "::text";
            var rows =
                db.sql(
                        "SELECT count(*) FROM %s.%s WHERE strpos(%s, :secret) > 0"
                            .formatted(column.schema(), column.tab(), value))
                    .param("secret", bytes ? hex : secret)
                    .query(Long.class)
                    .single();
            if (rows > 0) found.add(column.schema() + "." + column.tab() + "." + column.name());
          }
          return found;
        });
  }
}
