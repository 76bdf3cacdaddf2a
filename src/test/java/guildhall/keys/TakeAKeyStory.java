package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Story
class TakeAKeyStory {

  static final LocalDate BOUGHT = LocalDate.of(2021, 2, 1);

  final House house;
  final Grants grants;
  final KeysOnStage stage;

  TakeAKeyStory(House house, Cast cast, Grants grants, Catalog catalog) {
    this.house = house;
    this.grants = grants;
    this.stage = new KeysOnStage(house, cast, grants, catalog);
  }

  @Test
  @Rule({"SW-01", "SW-07", "REF-03", "BEN-11"})
  void aKeyIsTakenShownToOnePersonAndTheLookIsRecorded() {
    var company = stage.memberSince(BOUGHT);
    stage.stock("windows-10-upgrade", 1);
    var key = stage.take(company, "windows-10-upgrade");
    var grant = stage.grant(company, "windows-10-upgrade");
    assertThat(grant.used()).isFalse();

    house.today(BOUGHT.plusDays(4));
    var id = UUID.randomUUID();
    var warned = stage.reveal(company, company.partnerAdmin(), key, id, false);
    assertThat(warned.status()).isEqualTo(409);
    assertThat(warned.code()).isEqualTo("REVEAL_ENDS_REFUND");
    assertThat(warned.at("/rule")).isEqualTo("SW-07");
    assertThat(warned.at("/facts/refundableUntil")).isEqualTo("2021-03-03");
    assertThat(warned.at("/remedies/0/kind")).isEqualTo("CONFIRM_END_OF_REFUND");
    assertThat(house.rows("keys.reveal", company.account().value())).isZero();
    assertThat(stage.grant(company, "windows-10-upgrade").refundableUntil()).isNotNull();

    var shown = stage.reveal(company, company.partnerAdmin(), key, id, true);
    assertThat(shown.status()).isEqualTo(201);
    assertThat(shown.at("/productKey")).matches("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
    assertThat(shown.at("/revealedTo")).isEqualTo("mpn-partner-admin");
    assertThat(shown.json().at("/endedRefund").asBoolean()).isTrue();
    assertThat(stage.grant(company, "windows-10-upgrade").used()).isTrue();
    assertThat(stage.grant(company, "windows-10-upgrade").refundableUntil()).isNull();

    var looks = house.get(company.employee(), company.path("/keys/" + key + "/reveals"));
    assertThat(looks.at("/data/0/personName")).isEqualTo("mpn-partner-admin");
    var facts = house.get(company.employee(), company.path("/facts?kind=KeyRevealed"));
    assertThat(facts.json().at("/data").size()).isEqualTo(1);
  }

  @Test
  @Rule("REF-03")
  void theSameLookIsRecordedOnceAndAnotherPersonsLookIsAnotherLook() {
    var company = stage.memberSince(BOUGHT);
    stage.stock("windows-10-upgrade", 1);
    var key = stage.take(company, "windows-10-upgrade");
    var id = UUID.randomUUID();

    var first = stage.reveal(company, company.partnerAdmin(), key, id, true);
    var again = stage.reveal(company, company.partnerAdmin(), key, id, true);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());

    var other = stage.reveal(company, company.globalAdmin(), key, id, true);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("ID_USED_BEFORE");
    assertThat(house.rows("keys.reveal", company.account().value())).isEqualTo(1);
  }

  @Test
  void aPreviewShowsNoKeyAndWritesNothing() {
    var company = stage.memberSince(BOUGHT);
    stage.stock("windows-10-upgrade", 1);
    var key = stage.take(company, "windows-10-upgrade");
    var path = company.path("/keys/" + key + "/reveals/" + UUID.randomUUID() + "?preview=true");

    var preview = house.put(company.partnerAdmin(), path, "{\"endsRefund\": true}");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.at("/after/productKey")).contains("-*****-*****-*****-");
    assertThat(house.rows("keys.reveal", company.account().value())).isZero();
  }

  @Test
  @Rule("SW-03")
  void oneKeyAndSixtyFourCallersOfFourCompaniesGiveOneClaim() {
    var product = "windows-embedded-posready-7";
    var companies = Stream.generate(() -> stage.memberSince(BOUGHT)).limit(4).toList();
    var lines = companies.stream().map(it -> stage.grant(it, product).id()).toList();
    stage.stock(product, 1);
    var next = new AtomicInteger();

    var answers =
        House.atOnce(
            64,
            () -> {
              var n = next.getAndIncrement() % companies.size();
              return stage.claim(companies.get(n), UUID.randomUUID(), lines.get(n));
            });

    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it.code().equals("POOL_EMPTY")).hasSize(63);
    var claims =
        companies.stream().mapToLong(it -> house.rows("keys.claim", it.account().value())).sum();
    assertThat(claims).isEqualTo(1);
  }

  @Test
  void oneIdAskedSixtyFourTimesIsOneClaimAndSixtyFourEqualAnswers() {
    var company = stage.memberSince(BOUGHT);
    var product = "windows-embedded-7-standard";
    stage.stock(product, 2);
    var line = stage.grant(company, product).id();
    var id = UUID.randomUUID();

    var answers = House.atOnce(64, () -> stage.claim(company, id, line));

    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it.status() == 200).hasSize(63);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(house.rows("keys.claim", company.account().value())).isEqualTo(1);
  }

  @Test
  @Rule({"BEN-04", "BEN-10"})
  void aLineGivesNoMoreKeysThanThePackageSays() {
    var company = stage.memberSince(BOUGHT);
    var product = "windows-server-2016-essentials";
    stage.stock(product, 3);
    var line = stage.grant(company, product).id();

    var answers = House.atOnce(16, () -> stage.claim(company, UUID.randomUUID(), line));

    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it.code().equals("ALL_KEYS_TAKEN")).hasSize(15);
  }

  @Test
  void whatIsNotThereIsRefusedAndWritesNothing() {
    var company = stage.memberSince(BOUGHT);
    var entries = house.rows("journal.entry", company.account().value());
    var refusals =
        List.of(
            stage.claim(company, UUID.randomUUID(), UUID.randomUUID()),
            stage.claim(
                company, UUID.randomUUID(), line(company, "desktop-optimization-pack-2015")),
            stage.claim(company, UUID.randomUUID(), line(company, "visual-studio-professional")),
            stage.claim(
                company, UUID.randomUUID(), line(company, "multipoint-server-2016-premium")));

    assertThat(refusals)
        .extracting(Answer::code)
        .containsExactly("GRANT_NOT_FOUND", "NO_KEY_NEEDED", "NOT_SOFTWARE", "POOL_EMPTY");
    assertThat(refusals).extracting(Answer::status).containsExactly(404, 422, 422, 409);
    assertThat(house.rows("keys.claim", company.account().value())).isZero();
    assertThat(house.rows("journal.entry", company.account().value())).isEqualTo(entries);
  }

  @Test
  @Rule({"PM-01", "PM-02", "ROL-10"})
  void whoMaySeeButNotTakeLearnsWhoMay() {
    var company = stage.memberSince(BOUGHT);
    stage.stock("windows-10-upgrade", 1);
    var key = stage.take(company, "windows-10-upgrade");

    var list = house.get(company.employee(), company.path("/keys"));
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.at("/data/0/masked")).contains("-*****-");

    var refused = stage.reveal(company, company.employee(), key, UUID.randomUUID(), true);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("NOT_ALLOWED");
    assertThat(refused.body()).contains("global-admin", "mpn-partner-admin");
  }

  @Test
  void anotherCompanysKeyAnswersLikeOneThatDoesNotExist() {
    var owner = stage.memberSince(BOUGHT);
    var stranger = stage.memberSince(BOUGHT);
    stage.stock("windows-10-upgrade", 1);
    var key = stage.take(owner, "windows-10-upgrade");

    var theirs = stage.reveal(stranger, stranger.partnerAdmin(), key, UUID.randomUUID(), true);
    var nobodys =
        stage.reveal(
            stranger,
            stranger.partnerAdmin(),
            UUID.randomUUID().toString(),
            UUID.randomUUID(),
            true);
    assertThat(theirs.status()).isEqualTo(404);
    assertThat(withoutRequest(theirs)).isEqualTo(withoutRequest(nobodys));
    var across = stage.reveal(owner, stranger.partnerAdmin(), key, UUID.randomUUID(), true);
    assertThat(across.status()).isEqualTo(404);
    assertThat(house.rows("keys.reveal", owner.account().value())).isZero();
  }

  UUID line(Cast.Company company, String product) {
    return stage.grant(company, product).id();
  }

  static String withoutRequest(Answer answer) {
    return answer.body().replaceAll("\"requestId\":\"[^\"]+\"", "");
  }
}
