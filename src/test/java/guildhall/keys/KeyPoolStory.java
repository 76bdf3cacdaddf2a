package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stock as its custodians watch and mend it.
@Story
class KeyPoolStory {

  private static final String STORAGE = "windows-storage-server-2016-workgroup";

  private final House house;
  private final Cast cast;
  private final JdbcClient db;
  private final KeysOnStage stage;

  KeyPoolStory(House house, Cast cast, Grants grants, Catalog catalog, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
    this.stage = new KeysOnStage(house, cast, grants, catalog);
  }

  @Test
  void aFileIsTakenOutAgainUntilACompanyHasOneOfItsKeys() {
    var company = stage.memberSince(LocalDate.of(2021, 2, 1));
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, STORAGE);
    var first = UUID.randomUUID();
    stage.load(custodian, pool, first, "key\n" + KeysOnStage.newKey() + "\n");
    var second = UUID.randomUUID();
    var key = KeysOnStage.newKey();
    stage.load(custodian, pool, second, "key\n" + key + "\n");

    var undo = pool + "/batches/" + second + "/undos/" + UUID.randomUUID();
    assertThat(house.put(custodian, undo + "?preview=true", "").at("/after/removed"))
        .isEqualTo("1");
    assertThat(batch(custodian, pool, second, "undoable")).isEqualTo("true");
    assertThat(house.put(custodian, undo, "").at("/removed")).isEqualTo("1");
    assertThat(house.put(custodian, undo, "").status()).isEqualTo(200);
    assertThat(undo(custodian, pool, second).code()).isEqualTo("BATCH_ALREADY_UNDONE");
    assertThat(lookUp(custodian, key).code()).isEqualTo("NO_SUCH_KEY");

    stage.take(company, STORAGE);
    var taken = UUID.fromString(house.get(custodian, pool + "/keys").at("/data/0/batch"));
    assertThat(undo(custodian, pool, taken).code()).isEqualTo("BATCH_IN_USE");
    assertThat(undo(custodian, pool, UUID.randomUUID()).code()).isEqualTo("BATCH_NOT_FOUND");
    assertThat(undo(company.globalAdmin(), pool, first).status()).isEqualTo(403);
    assertThat(undo(cast.staff("auditor"), pool, first).status()).isEqualTo(403);
  }

  @Test
  void aKeyIsFoundByItsTextAndShownMasked() {
    house.today("2021-02-01");
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, STORAGE);
    var key = KeysOnStage.newKey();
    stage.load(custodian, pool, UUID.randomUUID(), "key\n" + key + "\n");

    var found = lookUp(custodian, "  " + key.toLowerCase(java.util.Locale.ROOT) + " ");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.at("/state")).isEqualTo("IN_STOCK");
    assertThat(found.body()).doesNotContain(key);
    var page = house.get(custodian, pool + "/keys/" + found.at("/id"));
    assertThat(page.at("/key")).isEqualTo(found.at("/key"));
    assertThat(lookUp(custodian, "no key at all").status()).isEqualTo(404);
    assertThat(lookUp(cast.company().globalAdmin(), key).status()).isEqualTo(403);
  }

  @Test
  void aPoolThatFallsToItsReorderPointIsToldOfOnce() {
    house.today("2021-03-01");
    var custodian = stage.custodian();
    var product = "windows-server-2012-r2-foundation";
    var pool = stage.pool(custodian, product);
    house.walk(house.today());
    stage.stock(product, 3);
    reorderAt(custodian, pool, 0);
    house.walk(LocalDate.of(2021, 3, 2));
    var told = told(product);
    var id = UUID.randomUUID();
    var path = pool + "/reorder-points/" + id;
    assertThat(house.put(custodian, path, "{\"reorderAt\": 1000}").status()).isEqualTo(201);
    assertThat(house.put(custodian, path, "{\"reorderAt\": 1000}").status()).isEqualTo(200);
    assertThat(house.put(custodian, path, "{\"reorderAt\": 9}").code()).isEqualTo("ID_USED_BEFORE");
    house.walk(LocalDate.of(2021, 3, 3));
    house.walk(LocalDate.of(2021, 3, 4));
    assertThat(told(product)).isEqualTo(told + 1);
    reorderAt(custodian, pool, 0);
    house.walk(LocalDate.of(2021, 3, 5));
    reorderAt(custodian, pool, 1000);
    house.walk(LocalDate.of(2021, 3, 6));
    assertThat(told(product)).isEqualTo(told + 2);
    assertThat(house.get(custodian, pool + "/weeks").at("/data/0/forecast")).isEqualTo("false");
  }

  @Test
  @Rule("API-05")
  void aReorderPointSomebodyElseSetIsNotOverwrittenUnseen() {
    var custodian = stage.custodian();
    var pool = stage.pool(custodian, "windows-server-2012-r2-foundation");
    reorderAt(custodian, pool, 7);
    var path = pool + "/reorder-points/";
    var late = house.put(custodian, path + UUID.randomUUID(), "{\"reorderAt\": 9, \"seen\": 5}");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("OUTDATED");
    var then = house.put(custodian, path + UUID.randomUUID(), "{\"reorderAt\": 9, \"seen\": 7}");
    assertThat(then.status()).isEqualTo(201);
    reorderAt(custodian, pool, 0);
  }

  private long told(String product) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT count(*) FROM journal.entry
                    WHERE kind = 'KeyPoolLow' AND body->>'product' = :product
                    """)
                .param("product", product)
                .query(Long.class)
                .single());
  }

  private void reorderAt(String custodian, String pool, int keys) {
    var path = pool + "/reorder-points/" + UUID.randomUUID();
    var answer = house.put(custodian, path, "{\"reorderAt\": " + keys + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private Answer undo(String token, String pool, UUID batch) {
    return house.put(token, pool + "/batches/" + batch + "/undos/" + UUID.randomUUID(), "");
  }

  private Answer lookUp(String token, String key) {
    var body = BodyPublishers.ofString("{\"key\": \"" + key + "\"}");
    return house.send(
        house
            .request(token, "/api/v1/key-lookups")
            .header("Content-Type", "application/json")
            .POST(body));
  }

  private String batch(String custodian, String pool, UUID batch, String field) {
    var answer = house.get(custodian, pool + "/batches");
    for (int i = 0; ; i++) {
      var id = answer.at("/data/" + i + "/id");
      if (id.equals(batch.toString())) return answer.at("/data/" + i + "/" + field);
      assertThat(id).isNotEmpty();
    }
  }
}
