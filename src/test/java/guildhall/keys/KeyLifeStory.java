package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What becomes of a key after it was taken: activated, withdrawn, at an end with its membership.
@Story
class KeyLifeStory {

  static final LocalDate BOUGHT = LocalDate.of(2021, 2, 1);
  static final LocalDate ANNIVERSARY = LocalDate.of(2022, 2, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2022, 3, 3);
  static final String WINDOWS = "windows-10-upgrade";

  final House house;
  final Cast cast;
  final JdbcClient db;
  final TransactionOperations transaction;
  final KeysOnStage stage;

  KeyLifeStory(
      House house,
      Cast cast,
      Grants grants,
      Catalog catalog,
      JdbcClient db,
      TransactionOperations transaction) {
    this.house = house;
    this.cast = cast;
    this.db = db;
    this.transaction = transaction;
    this.stage = new KeysOnStage(house, cast, grants, catalog);
  }

  @Test
  @Rule({"SW-03", "SW-04", "SW-05"})
  void tenMachinesUseAKeyUpAndAKnownMachineMayInstallAgain() {
    var company = stage.memberSince(BOUGHT);
    var key = seen(company);
    var custodian = stage.custodian();
    for (int i = 1; i <= 10; i++) {
      var answer = stage.activate(custodian, company.account(), key, "m" + i, "as bought");
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().at("/activationsUsed").asInt()).isEqualTo(i);
    }
    var again = stage.activate(custodian, company.account(), key, "m3", "as bought");
    assertThat(again.json().at("/counted").asBoolean()).isFalse();
    assertThat(again.json().at("/activationsUsed").asInt()).isEqualTo(10);

    var refused = stage.activate(custodian, company.account(), key, "m11", "as bought");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("ACTIVATIONS_USED_UP");
    assertThat(refused.at("/rule")).isEqualTo("SW-05");
    assertThat(refused.at("/facts/total")).isEqualTo("10");

    var keys = house.get(company.employee(), company.path("/keys"));
    assertThat(keys.at("/data/0/status")).isEqualTo("EXHAUSTED");
    var software = house.get(company.employee(), company.path("/software?state=USED_UP"));
    assertThat(software.at("/data/0/product")).isEqualTo(WINDOWS);
    assertThat(software.at("/data/0/left")).isEqualTo("0");
  }

  @Test
  @Rule({"SW-04", "SW-05"})
  void sixtyFourMachinesAtOnceNeverPassTheLimit() {
    var company = stage.memberSince(BOUGHT);
    var key = seen(company);
    var custodian = stage.custodian();

    var answers =
        House.atOnce(
            64,
            () ->
                stage.activate(
                    custodian, company.account(), key, "m" + UUID.randomUUID(), "as bought"));

    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(10);
    assertThat(answers).filteredOn(it -> it.code().equals("ACTIVATIONS_USED_UP")).hasSize(54);
    assertThat(house.rows("keys.activation", company.account().value())).isEqualTo(10);
  }

  @Test
  void aKeyNobodySawCannotBeActivatedAndAPartnersPeopleReportNothing() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var key = stage.take(company, WINDOWS);

    var unseen = stage.activate(stage.custodian(), company.account(), key, "m1", "as bought");
    assertThat(unseen.code()).isEqualTo("KEY_NOT_SHOWN");
    var mine = stage.activate(company.employee(), company.account(), key, "m1", "as bought");
    assertThat(mine.status()).isEqualTo(403);
  }

  @Test
  @Rule("SW-08")
  void aWithdrawnKeyIsShownToNobodyNotEvenUnderAnOldId() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var key = stage.take(company, WINDOWS);
    var look = UUID.randomUUID();
    assertThat(stage.reveal(company, company.partnerAdmin(), key, look, true).status())
        .isEqualTo(201);

    var custodian = stage.custodian();
    var block = "/api/v1/keys/" + key + "/blocks/" + UUID.randomUUID();
    assertThat(house.put(custodian, block, "{\"cause\": \"LEAKED\"}").status()).isEqualTo(201);
    assertThat(house.put(custodian, block, "{\"cause\": \"LEAKED\"}").status()).isEqualTo(200);
    var other = "/api/v1/keys/" + key + "/blocks/" + UUID.randomUUID();
    assertThat(house.put(custodian, other, "{\"cause\": \"MISUSED\"}").code())
        .isEqualTo("KEY_ALREADY_BLOCKED");

    var again = stage.reveal(company, company.partnerAdmin(), key, look, true);
    assertThat(again.code()).isEqualTo("KEY_BLOCKED");
    var keys = house.get(company.employee(), company.path("/keys"));
    assertThat(keys.at("/data/0/status")).isEqualTo("BLOCKED");
    assertThat(house.put(company.partnerAdmin(), other, "{\"cause\": \"MISUSED\"}").status())
        .isEqualTo(403);
  }

  @Test
  @Rule({"BEN-07", "BEN-08", "REN-04", "REN-06", "SW-09"})
  void whatWasTakenWorksToTheLastDayOfTheWindowAndNothingWorksAfterIt() {
    var company = stage.memberSince(BOUGHT);
    var key = seen(company);
    stage.activate(stage.custodian(), company.account(), key, "m1", "as bought");
    stage.stock("windows-10-pro-advanced-pcs", 1);
    var line = stage.grant(company, "windows-10-pro-advanced-pcs").id();

    house.today(LAST_DAY);
    var late = stage.claim(company, UUID.randomUUID(), line);
    assertThat(late.code()).isEqualTo("CLAIM_PERIOD_OVER");
    assertThat(late.at("/remedies/0/kind")).isEqualTo("RENEW_MEMBERSHIP");
    assertThat(look(company, key).status()).isEqualTo(201);
    assertThat(notices(company).json().at("/data").size()).isZero();

    house.walk(LAST_DAY.plusDays(1));
    assertThat(stage.claim(company, UUID.randomUUID(), line).code())
        .isEqualTo("SOFTWARE_RIGHT_ENDED");
    assertThat(look(company, key).code()).isEqualTo("SOFTWARE_RIGHT_ENDED");
    assertThat(house.get(company.employee(), company.path("/software")).json().at("/data").size())
        .isZero();
    assertThat(notices(company).at("/data/0/product")).isEqualTo(WINDOWS);
    assertThat(notices(company).at("/data/0/activations")).isEqualTo("1");
    assertThat(notices(company).at("/data/0/endedOn")).isEqualTo(LAST_DAY.toString());
  }

  @Test
  @Rule("SW-09")
  void theNoticeToUninstallIsGivenOnceHoweverOftenTheDayIsWalked() {
    var company = stage.memberSince(BOUGHT);
    seen(company);
    for (int i = 0; i < 3; i++) house.walk(LAST_DAY.plusDays(i));
    house.walk(LAST_DAY.plusDays(1));

    var facts = house.get(company.employee(), company.path("/facts?kind=UninstallDue"));
    assertThat(facts.json().at("/data").size()).isEqualTo(1);
    assertThat(facts.at("/data/0/on")).isEqualTo(LAST_DAY.plusDays(1).toString());
    assertThat(facts.at("/data/0/values/products/0")).isEqualTo(WINDOWS);
    assertThat(house.rows("keys.uninstall_notice", company.account().value())).isEqualTo(1);
  }

  @Test
  @Rule({"REN-05", "REN-13", "SW-09"})
  void aRenewedMembershipKeepsItsKeysAndGetsNewOnes() {
    house.today(BOUGHT);
    var company = cast.company();
    var membership = UUID.randomUUID();
    stage.year(company, membership, BOUGHT, ANNIVERSARY);
    var key = seen(company);
    house.today(LAST_DAY.minusDays(3));
    stage.year(company, membership, LAST_DAY.minusDays(3), ANNIVERSARY.plusDays(365));

    house.walk(LAST_DAY.plusDays(1));
    assertThat(look(company, key).status()).isEqualTo(201);
    assertThat(notices(company).json().at("/data").size()).isZero();
    stage.stock(WINDOWS, 1);
    assertThat(stage.take(company, WINDOWS)).isNotEqualTo(key);

    house.walk(ANNIVERSARY.plusDays(365 + 31));
    assertThat(notices(company).at("/data/0/product")).isEqualTo(WINDOWS);
    assertThat(house.rows("keys.uninstall_notice", company.account().value())).isEqualTo(1);
  }

  @Test
  void theSecondWallShowsACompanyItsOwnKeysAndTheStockAndLetsItWriteOnlyItsOwn() {
    var owner = stage.memberSince(BOUGHT);
    var stranger = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var key = UUID.fromString(stage.take(owner, WINDOWS));

    assertThat(keysSeenBy(stranger, key)).isZero();
    assertThat(keysSeenBy(owner, key)).isEqualTo(1);
    var stolen =
        Acting.asAccount(
            stranger.account(),
            () ->
                transaction.execute(
                    status ->
                        db.sql("UPDATE keys.product_key SET masked = '' WHERE key_id = :key")
                            .param("key", key)
                            .update()));
    assertThat(stolen).isZero();
  }

  long keysSeenBy(Cast.Company company, UUID key) {
    return Acting.asAccount(
        company.account(),
        () ->
            transaction.execute(
                status ->
                    db.sql("SELECT count(*) FROM keys.product_key WHERE key_id = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single()));
  }

  String seen(Cast.Company company) {
    stage.stock(WINDOWS, 1);
    var key = stage.take(company, WINDOWS);
    assertThat(look(company, key).status()).isEqualTo(201);
    return key;
  }

  Answer look(Cast.Company company, String key) {
    return stage.reveal(company, company.partnerAdmin(), key, UUID.randomUUID(), true);
  }

  Answer notices(Cast.Company company) {
    return house.get(company.employee(), company.path("/compliance-notices"));
  }
}
