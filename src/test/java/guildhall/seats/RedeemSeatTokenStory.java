package guildhall.seats;

import static guildhall.seats.SeatTable.E3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.Rule;
import guildhall.directory.Tenant.Kind;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/// Redeeming tokens, over HTTP and on the database.
@Story
class RedeemSeatTokenStory {

  private static final LocalDate START = LocalDate.parse("2026-03-02");

  private final House house;
  private final Cast cast;
  private final SeatTable table;

  private Company company;
  private UUID own;

  RedeemSeatTokenStory(House house, Cast cast, ApplicationContext beans) {
    this.house = house;
    this.cast = cast;
    this.table = new SeatTable(house, beans);
  }

  @BeforeEach
  void aCompanyWithATenant() {
    house.today(START);
    company = cast.company();
    own = table.tenant(company.account(), Kind.OWN);
  }

  @Test
  @Rule({"CLD-03", "CLD-04", "CLD-12", "BEN-02", "BEN-04", "BEN-05"})
  void aTokenBecomesASubscriptionAndBothDatesAreShown() {
    var token = token(5);
    house.today("2026-12-01");

    var answer = redeem(UUID.randomUUID(), token, "NEW", null);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.at("/seats")).isEqualTo("5");
    assertThat(answer.at("/endsOn")).isEqualTo("2027-12-01");
    var subscriptions = house.get(company.employee(), company.path("/cloud-subscriptions"));
    assertThat(subscriptions.at("/data/0/seats")).isEqualTo("5");
    assertThat(subscriptions.at("/data/0/endsOn")).isEqualTo("2027-12-01");
    assertThat(subscriptions.at("/data/0/benefitExpiresOn")).isEqualTo("2027-03-02");
    assertThat(subscriptions.at("/data/0/usageRight")).isEqualTo("true");
    var listed = house.get(company.employee(), company.path("/seat-tokens"));
    assertThat(listed.at("/data/0/state")).isEqualTo("REDEEMED");
    assertThat(listed.at("/data/0/redeemedOn")).isEqualTo("2026-12-01");
    assertThat(facts("SeatsRedeemed")).isEqualTo(1);
  }

  @Test
  @Rule("CLD-04")
  void sixtyFourCallersForOneTokenMakeOneRedemption() {
    var token = token(5);

    var answers = House.atOnce(64, () -> redeem(UUID.randomUUID(), token, "NEW", null));

    assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 409, 63L));
    assertThat(answers)
        .filteredOn(it -> it.status() == 409)
        .allMatch(it -> it.code().equals("TOKEN_ALREADY_REDEEMED"));
    assertThat(house.rows("seats.redemption", company.account().value())).isEqualTo(1);
    assertThat(house.rows("seats.subscription", company.account().value())).isEqualTo(1);
  }

  @Test
  void theSameIdAskedSixtyFourTimesIsOneRedemptionAndSixtyFourEqualBodies() {
    var token = token(5);
    var id = UUID.randomUUID();

    var answers = House.atOnce(64, () -> redeem(id, token, "NEW", null));

    assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 200, 63L));
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(house.rows("seats.redemption", company.account().value())).isEqualTo(1);
    assertThat(facts("SeatsRedeemed")).isEqualTo(1);
    var other = redeem(id, token, "EXTEND", null);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("ID_USED_BEFORE");
  }

  @Test
  @Rule({"CLD-03", "CLD-05"})
  void manyTokensAtOnceOpenOneSubscriptionAndThenAddUp() {
    var tokens = java.util.stream.IntStream.range(0, 16).mapToObj(i -> token(5)).toList();
    var next = new java.util.concurrent.atomic.AtomicInteger();

    var opened =
        House.atOnce(
            16, () -> redeem(UUID.randomUUID(), tokens.get(next.getAndIncrement()), "NEW", null));
    assertThat(byStatus(opened)).isEqualTo(Map.of(201, 1L, 409, 15L));
    assertThat(opened)
        .filteredOn(it -> it.status() == 409)
        .allMatch(it -> it.code().equals("SUBSCRIPTION_STILL_RUNS"));

    next.set(0);
    var added =
        House.atOnce(
            16,
            () -> redeem(UUID.randomUUID(), tokens.get(next.getAndIncrement()), "ADD_SEATS", null));
    assertThat(byStatus(added)).isEqualTo(Map.of(201, 15L, 409, 1L));
    var subscriptions = house.get(company.globalAdmin(), company.path("/cloud-subscriptions"));
    assertThat(subscriptions.at("/data/0/seats")).isEqualTo("80");
    assertThat(subscriptions.at("/data/0/endsOn")).isEqualTo("2027-03-02");
  }

  @Test
  @Rule({"CLD-03", "CLD-06", "CLD-08", "CLD-09", "CLD-16", "PM-02"})
  void aRefusalSaysWhyAndWritesNothing() {
    assertThat(redeem(UUID.randomUUID(), token(5), "NEW", null).status()).isEqualTo(201);
    var intune = table.token(company.account(), "intune", 5, START);
    var five = token(5);
    var sixteen = token(16);
    var customer = table.tenant(company.account(), Kind.CUSTOMER);
    var unknown = table.tenant(company.account(), Kind.UNKNOWN);
    var running =
        house.get(company.globalAdmin(), company.path("/cloud-subscriptions")).at("/data/0/id");
    var before = table.contents(company.account());

    refused(five, own, "NEW", "", 409, "SUBSCRIPTION_STILL_RUNS");
    refused(sixteen, own, "EXTEND", "", 422, "TOKEN_HAS_TOO_MANY_SEATS");
    refused(five, customer, "NEW", "", 422, "TENANT_IS_A_CUSTOMERS");
    refused(five, customer, "NEW", ", \"tenantConfirmed\": true", 422, "TENANT_IS_A_CUSTOMERS");
    refused(five, unknown, "NEW", "", 422, "TENANT_NOT_CONFIRMED");
    refused(five, UUID.randomUUID(), "NEW", "", 422, "TENANT_NOT_CONFIRMED");
    refused(intune, own, "ADD_SEATS", "", 409, "NO_SUBSCRIPTION_YET");
    var named = ", \"subscription\": \"" + running + "\"";
    refused(intune, own, "ADD_SEATS", named, 422, "SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT");
    var confirmed = named + ", \"tenantConfirmed\": true";
    refused(five, unknown, "EXTEND", confirmed, 422, "SUBSCRIPTION_IS_ON_ANOTHER_TENANT");
    var nowhere = ", \"subscription\": \"" + UUID.randomUUID() + "\"";
    refused(five, own, "EXTEND", nowhere, 404, "SUBSCRIPTION_NOT_FOUND");
    var stale = ", \"previewFingerprint\": \"5@2027-03-02>5@2027-03-02\"";
    refused(five, own, "EXTEND", stale, 409, "PREVIEW_NO_LONGER_HOLDS");
    var employee = redeem(company.employee(), UUID.randomUUID(), body(five, own, "EXTEND", ""), "");
    assertThat(employee.status()).isEqualTo(403);
    assertThat(employee.code()).isEqualTo("NOT_ALLOWED");

    assertThat(table.contents(company.account())).isEqualTo(before);
  }

  @Test
  @Rule("CLD-09")
  void anUnknownTenantTakesSeatsOnceItIsConfirmed() {
    var unknown = UUID.randomUUID();
    var body = body(token(5), unknown, "NEW", ", \"tenantConfirmed\": true");

    var preview = redeem(company.globalAdmin(), UUID.randomUUID(), body, "?preview=true");
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.body()).contains("TENANT_IS_UNKNOWN", "CANNOT_BE_UNDONE");
    assertThat(redeem(company.globalAdmin(), UUID.randomUUID(), body, "").status()).isEqualTo(201);
  }

  @Test
  void anotherCompanysTokenAnswersLikeNone() {
    var token = token(5);
    var code = reveal(token).at("/code");
    var other = cast.company();
    var tenant = table.tenant(other.account(), Kind.OWN);
    var before = table.contents(company.account());

    for (var foreign : List.of(token.toString(), code, UUID.randomUUID().toString())) {
      var answer =
          house.put(
              other.globalAdmin(),
              other.path("/seat-redemptions/" + UUID.randomUUID()),
              body(foreign, tenant, "NEW", ""));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("TOKEN_NOT_FOUND");
      assertThat(answer.json().at("/facts").size()).isZero();
    }
    var theirs =
        house.put(
            other.globalAdmin(),
            company.path("/seat-redemptions/" + UUID.randomUUID()),
            body(token.toString(), own, "NEW", ""));
    assertThat(theirs.status()).isEqualTo(404);
    assertThat(theirs.code()).isEqualTo("NOT_FOUND");
    assertThat(table.contents(company.account())).isEqualTo(before);
  }

  @Test
  @Rule({"CLD-06", "CLD-07"})
  void aPreviewShowsAllWaysSideBySideAndWritesNothing() {
    assertThat(redeem(UUID.randomUUID(), token(25), "NEW", null).status()).isEqualTo(201);
    house.today("2027-01-31");
    var token = token(25);
    var before = table.contents(company.account());

    var body = body(token, own, "ADD_SEATS", "");
    var preview = redeem(company.partnerAdmin(), UUID.randomUUID(), body, "?preview=true");

    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.at("/preview")).isEqualTo("true");
    assertThat(preview.at("/before/endsOn")).isEqualTo("2027-03-02");
    assertThat(preview.at("/after/seats")).isEqualTo("50");
    assertThat(preview.at("/after/endsOn"))
        .isEqualTo(LocalDate.parse("2027-01-31").plusDays((30 + 365) / 2).toString());
    assertThat(preview.at("/alternatives/0/mode")).isEqualTo("NEW");
    assertThat(preview.at("/alternatives/0/refused/code")).isEqualTo("SUBSCRIPTION_STILL_RUNS");
    assertThat(preview.at("/alternatives/1/mode")).isEqualTo("EXTEND");
    assertThat(preview.at("/alternatives/1/after/endsOn")).isEqualTo("2028-03-02");
    assertThat(preview.body()).contains("LESS_THAN_TWELVE_MONTHS");
    assertThat(table.contents(company.account())).isEqualTo(before);

    var seen = preview.at("/alternatives/1/previewFingerprint");
    var sure = body(token, own, "EXTEND", ", \"previewFingerprint\": \"" + seen + "\"");
    var done = redeem(company.partnerAdmin(), UUID.randomUUID(), sure, "");
    assertThat(done.status()).as(done.body()).isEqualTo(201);
    assertThat(done.at("/endsOn")).isEqualTo("2028-03-02");
  }

  @Test
  @Rule({"BEN-04", "BEN-07", "BEN-08", "CON-05", "CON-06", "CON-07"})
  void timeTakesTheTokenFirstAndThenTheRightToUseWhatItBrought() {
    var redeemed = token(5);
    var kept = token(5);
    assertThat(redeem(UUID.randomUUID(), redeemed, "NEW", null).status()).isEqualTo(201);

    house.today("2027-03-02");
    assertThat(state(kept)).isEqualTo("TO_REDEEM");
    house.today("2027-03-03");
    assertThat(state(kept)).isEqualTo("RENEW_FIRST");
    var inGrace = redeem(UUID.randomUUID(), kept, "NEW", null);
    assertThat(inGrace.code()).isEqualTo("TOKEN_WAITS_FOR_RENEWAL");
    assertThat(inGrace.at("/remedies/0/kind")).isEqualTo("RENEW_MEMBERSHIP");
    assertThat(usageRight()).isEqualTo("true");
    house.today("2027-04-02");
    assertThat(state(kept)).isEqualTo("EXPIRED");
    assertThat(redeem(UUID.randomUUID(), kept, "NEW", null).code()).isEqualTo("TOKEN_EXPIRED");
    assertThat(usageRight()).isEqualTo("false");
  }

  @Test
  @Rule("CLD-14")
  void anEndedSubscriptionIsOpenedAgainAndADeletedOneMakesRoomForAnother() {
    var first = redeem(UUID.randomUUID(), token(5), "NEW", null).at("/subscription");

    house.today("2027-03-20");
    var late = table.token(company.account(), E3, 10, LocalDate.parse("2027-03-10"));
    var again = redeem(UUID.randomUUID(), late, "NEW", null);
    assertThat(again.at("/subscription")).isEqualTo(first);
    assertThat(again.at("/seats")).isEqualTo("10");
    assertThat(again.at("/endsOn")).isEqualTo("2028-03-20");

    house.today("2028-07-19");
    var muchLater = table.token(company.account(), E3, 5, LocalDate.parse("2028-07-01"));
    var fresh = redeem(UUID.randomUUID(), muchLater, "NEW", null);
    assertThat(fresh.status()).as(fresh.body()).isEqualTo(201);
    assertThat(fresh.at("/subscription")).isNotEqualTo(first);
  }

  @Test
  @Rule("CLD-04")
  void withoutTheRuleTheTableStillRefusesASecondRedemption() {
    var token = token(5);
    assertThat(redeem(UUID.randomUUID(), token, "NEW", null).status()).isEqualTo(201);

    assertThatThrownBy(
            () ->
                house.behindTheWalls(
                    () ->
                        table
                            .db()
                            .sql(
                                """
                                INSERT INTO seats.redemption
                                SELECT account_id, gen_random_uuid(), asked, token_id,
                                  subscription_id, tenant_id, mode, token_seats, seats_before,
                                  ends_on_before, seats_after, ends_on_after, seat_days_left_over,
                                  redeemed_on, redeemed_at, redeemed_by
                                FROM seats.redemption WHERE account_id = :account
                                """)
                            .param("account", company.account().value())
                            .update()))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("a_token_is_redeemed_once");
  }

  private UUID token(int seats) {
    return table.token(company.account(), E3, seats, START);
  }

  private Answer redeem(UUID id, UUID token, String mode, @Nullable UUID subscription) {
    var more = subscription == null ? "" : ", \"subscription\": \"" + subscription + "\"";
    return redeem(company.globalAdmin(), id, body(token, own, mode, more), "");
  }

  private Answer redeem(String bearer, UUID id, String body, String query) {
    return house.put(bearer, company.path("/seat-redemptions/" + id + query), body);
  }

  private void refused(UUID token, UUID tenant, String mode, String more, int status, String code) {
    var body = body(token, tenant, mode, more);
    var answer = redeem(company.globalAdmin(), UUID.randomUUID(), body, "");
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("/rule")).isNotEmpty();
    assertThat(answer.at("/detail")).isNotEmpty().doesNotContain("seats.reason");
  }

  private Answer reveal(UUID token) {
    var path = company.path("/seat-tokens/" + token + "/reveals/" + UUID.randomUUID());
    return house.send(
        house
            .request(company.globalAdmin(), path)
            .PUT(java.net.http.HttpRequest.BodyPublishers.noBody()));
  }

  private String state(UUID token) {
    var rows = house.get(company.globalAdmin(), company.path("/seat-tokens")).json().at("/data");
    for (var row : rows) {
      if (row.at("/id").asString().equals(token.toString())) return row.at("/state").asString();
    }
    return "";
  }

  private String usageRight() {
    return house
        .get(company.globalAdmin(), company.path("/cloud-subscriptions"))
        .at("/data/0/usageRight");
  }

  private long facts(String kind) {
    return house.behindTheWalls(
        () ->
            table
                .db()
                .sql(
                    "SELECT count(*) FROM journal.entry WHERE account_id = :account AND kind ="
                        + " :kind")
                .param("account", company.account().value())
                .param("kind", kind)
                .query(Long.class)
                .single());
  }

  private static String body(Object token, UUID tenant, String mode, String more) {
    return """
    {"token": "%s", "tenant": "%s", "mode": "%s"%s}\
    """
        .formatted(token, tenant, mode, more);
  }

  private static Map<Integer, Long> byStatus(List<Answer> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
  }
}
