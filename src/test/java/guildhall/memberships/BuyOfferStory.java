package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class BuyOfferStory {

  private final House house;
  private final Cast cast;
  private final JdbcClient db;
  private final Till till;

  BuyOfferStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
    this.till = new Till(house);
  }

  @BeforeEach
  void onTheFirstOfFebruary() {
    house.today("2021-02-01");
  }

  private long charged(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT count(*) FROM fees.sandbox_charge c JOIN fees.payment p USING (payment_id)
                    WHERE p.account_id = :account AND c.result = 'APPROVED'
                    """)
                .param("account", company.account().value())
                .query(Long.class)
                .single());
  }

  private void assertNothingBought(Company company) {
    var account = company.account().value();
    assertThat(house.rows("memberships.membership", account)).isZero();
    assertThat(house.rows("grants.benefit_grant", account)).isZero();
    assertThat(till.facts(company, "MembershipStarted")).isZero();
  }

  private void assertNothingWritten(Company company) {
    assertNothingBought(company);
    assertThat(house.rows("memberships.offer_order", company.account().value())).isZero();
    assertThat(house.rows("fees.payment", company.account().value())).isZero();
    assertThat(till.facts(company, "OrderPlaced")).isZero();
  }

  private void assertBoughtOnce(Company company) {
    var account = company.account().value();
    assertThat(house.rows("memberships.membership", account)).isEqualTo(1);
    assertThat(house.rows("memberships.membership_year", account)).isEqualTo(1);
    assertThat(till.facts(company, "MembershipStarted")).isEqualTo(1);
    assertThat(till.facts(company, "GrantsIssued")).isEqualTo(1);
    assertThat(charged(company)).isEqualTo(1);
  }

  /// The company's own books find the order under their own number.
  @Test
  @Rule("PAY-01")
  void anOrderKeepsTheCompanysOwnNumberForIt() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var path = company.path("/orders/" + id);
    var order = Till.order("action-pack", "tok_approve");
    var numbered = order.replaceFirst("\\{", "{\"purchaseOrder\": \" PO-4711 \", ");
    assertThat(house.put(company.globalAdmin(), path, numbered).status()).isEqualTo(201);
    assertThat(house.get(company.globalAdmin(), path).at("/purchaseOrder")).isEqualTo("PO-4711");
    assertThat(house.put(company.globalAdmin(), path, order).code()).isEqualTo("ID_USED_BEFORE");
    var long51 = order.replaceFirst("\\{", "{\"purchaseOrder\": \"" + "7".repeat(51) + "\", ");
    var refused = house.put(company.globalAdmin(), path, long51);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/errors/0/pointer")).isEqualTo("/purchaseOrder");
  }

  @Test
  @Rule({"PAY-01", "PAY-02", "PAY-08", "BEN-03", "OFR-09"})
  void paidByCardTheActionPackIsActiveAtOnce() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var answer = till.buy(company, id, "tok_approve");

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.at("/status")).isEqualTo("PAID");
    assertThat(answer.at("/price/currency")).isEqualTo("EUR");
    assertThat(answer.json().at("/samplePrice").asBoolean()).isTrue();
    assertThat(answer.at("/year/purchasedOn")).isEqualTo("2021-02-01");
    assertThat(answer.at("/year/anniversaryOn")).isEqualTo("2022-02-01");
    assertThat(answer.at("/year/renewalOpensOn")).isEqualTo("2022-02-02");
    assertThat(answer.at("/year/renewBy")).isEqualTo("2022-03-03");
    assertBoughtOnce(company);
    assertThat(till.memberships(company, "").at("/data/0/status")).isEqualTo("ACTIVE");
    assertThat(house.rows("grants.benefit_grant", company.account().value())).isGreaterThan(30);

    var again = till.buy(company, id, "tok_approve");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(answer.body());
    assertBoughtOnce(company);
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    var company = cast.company();
    var id = UUID.randomUUID();
    till.buy(company, id, "tok_approve");
    var other = till.buy(company, id, "tok_decline");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("ID_USED_BEFORE");
  }

  @Test
  @Rule("PAY-02")
  void aDeclinedCardBuysNothingAndANewOrderTriesAgain() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var declined = till.buy(company, id, "tok_decline");
    assertThat(declined.status()).isEqualTo(422);
    assertThat(declined.code()).isEqualTo("PAYMENT_DECLINED");
    assertThat(declined.at("/rule")).isEqualTo("PAY-02");
    var again = till.buy(company, id, "tok_decline");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.code()).isEqualTo("PAYMENT_DECLINED");
    assertNothingBought(company);
    assertThat(till.facts(company, "OrderDeclined")).isEqualTo(1);

    assertThat(till.buy(company, UUID.randomUUID(), "tok_approve").status()).isEqualTo(201);
    assertBoughtOnce(company);
  }

  @Test
  void ordersOfOneMomentAreListedByTheirNumbersTheLastFirst() {
    var company = cast.company();
    for (int n = 0; n < 10; n++) till.buy(company, UUID.randomUUID(), "tok_decline");
    till.buy(company, UUID.randomUUID(), "tok_approve");
    var first = house.get(company.globalAdmin(), company.path("/orders?limit=3"));
    assertThat(ends(first)).containsExactly("11", "10", "9");
    var next = first.at("/page/next");
    var second = house.get(company.globalAdmin(), company.path("/orders?limit=3&after=" + next));
    assertThat(ends(second)).containsExactly("8", "7", "6");
  }

  /// Which of the company's orders a list holds.
  private static List<String> ends(Answer list) {
    return list.json()
        .at("/data")
        .valueStream()
        .map(it -> it.at("/number").asString().replaceAll(".*-", ""))
        .toList();
  }

  @Test
  @Rule("PAY-02")
  void thePostalCodeMustBeTheCards() {
    var company = cast.company();
    var other = till.buy(company, UUID.randomUUID(), "tok_postal_1017XX");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.at("/facts/declineCode")).isEqualTo("POSTAL_CODE_MISMATCH");
    assertThat(till.buy(company, UUID.randomUUID(), "tok_postal_3011AB").status()).isEqualTo(201);
  }

  @Test
  @Rule("PAY-02")
  void anAnswerThatWasLostIsSettledByAskingNotByPayingTwice() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var lost = till.buy(company, id, "tok_no_answer");
    assertThat(lost.status()).isEqualTo(202);
    assertThat(lost.at("/status")).isEqualTo("PAYMENT_PENDING");
    assertNothingBought(company);
    var second = till.buy(company, UUID.randomUUID(), "tok_approve");
    assertThat(second.code()).isEqualTo("ORDER_ALREADY_OPEN");

    var asked = till.buy(company, id, "tok_no_answer");
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(till.buy(company, id, "tok_no_answer").status()).isEqualTo(200);
    assertBoughtOnce(company);
  }

  @Test
  @Rule({"PAY-02", "PAY-08"})
  void readingTheOrderSettlesItToo() {
    var company = cast.company();
    var id = UUID.randomUUID();
    till.buy(company, id, "tok_no_answer");
    house.today("2021-02-02");
    var read = house.get(company.employee(), company.path("/orders/" + id));
    assertThat(read.at("/status")).isEqualTo("PAID");
    assertBoughtOnce(company);
    // It became active on the day it was settled.
    assertThat(till.memberships(company, "").at("/data/0/purchasedOn")).isEqualTo("2021-02-02");
    assertThat(till.memberships(company, "?asOf=2021-02-01").json().at("/data").size()).isZero();
  }

  @Test
  @Rule("PAY-02")
  void theRoundSettlesWhatNobodyAskedAbout() {
    var company = cast.company();
    till.buy(company, UUID.randomUUID(), "tok_no_answer");
    var other = cast.company();
    till.buy(other, UUID.randomUUID(), "tok_no_answer_decline");
    house.walk(house.today().plusDays(1));
    assertBoughtOnce(company);
    assertNothingBought(other);
    assertThat(till.facts(other, "OrderDeclined")).isEqualTo(1);
  }

  /// The house stopped after writing the order and before the charge arrived.
  @Test
  @Rule("PAY-02")
  void aChargeThatNeverArrivedIsWithdrawnAndTheOrderGivenUp() {
    var company = cast.company();
    var id = UUID.randomUUID();
    assertThat(till.buy(company, id, "tok_lost").status()).isEqualTo(202);
    house.walk(house.today().plusDays(1));
    var read = house.get(company.employee(), company.path("/orders/" + id));
    assertThat(read.at("/status")).isEqualTo("PAYMENT_DECLINED");
    assertThat(read.at("/declineCode")).isEqualTo("WITHDRAWN");
    assertNothingBought(company);
    assertThat(till.buy(company, UUID.randomUUID(), "tok_approve").status()).isEqualTo(201);
  }

  @Test
  @Rule("OFR-02")
  void sixtyFourOrdersAtOnceBuyOneActionPackAndChargeOneCard() {
    var company = cast.company();
    var answers = House.atOnce(64, () -> till.buy(company, UUID.randomUUID(), "tok_approve"));
    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.status() != 201)
        .extracting(Answer::code)
        .isSubsetOf("ALREADY_OWNED", "ORDER_ALREADY_OPEN");
    assertBoughtOnce(company);
  }

  @Test
  void theSameOrderSixtyFourTimesAtOnceIsOneOrder() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var answers = House.atOnce(64, () -> till.buy(company, id, "tok_approve"));
    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(it -> it.status() == 200).hasSize(63);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertBoughtOnce(company);
  }

  @Test
  void theSameSilentOrderManyTimesAtOnceIsPaidOnce() {
    var company = cast.company();
    var id = UUID.randomUUID();
    var answers = House.atOnce(32, () -> till.buy(company, id, "tok_no_answer"));
    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 202);
    till.buy(company, id, "tok_no_answer");
    assertBoughtOnce(company);
  }

  @Test
  @Rule({"OFR-01", "OFR-02", "OFR-04", "OFR-06"})
  void whatIsNotSoldIsRefusedWithItsReasonAndWritesNothing() {
    var company = cast.company();
    assertRefused(company, "network-membership", 422, "OFFER_NOT_SOLD");
    assertRefused(company, "silver-membership", 409, "COMPETENCY_NEEDED");
    assertRefused(company, "gold-membership", 409, "COMPETENCY_NEEDED");
    assertRefused(company, "learning-action-pack", 409, "TRAINER_NEEDED");
    assertRefused(company, "platinum", 422, "OFFER_UNKNOWN");
    assertNothingWritten(company);

    till.bought(company, "2021-02-01");
    house.today("2021-03-01");
    assertRefused(company, "action-pack", 409, "ALREADY_OWNED");
  }

  private void assertRefused(Company company, String offer, int status, String code) {
    var answer =
        house.put(
            company.globalAdmin(),
            company.path("/orders/" + UUID.randomUUID()),
            Till.order(offer, "tok_approve"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  @Rule("PM-09")
  void onlyWhoMayBuyBuysAndAnotherCompanyDoesNotExist() {
    var company = cast.company();
    var path = company.path("/orders/" + UUID.randomUUID());
    var body = Till.order("action-pack", "tok_approve");
    var employee = house.put(company.employee(), path, body);
    assertThat(employee.status()).isEqualTo(403);
    assertThat(employee.code()).isEqualTo("NOT_ALLOWED");
    var stranger = house.put(cast.company().globalAdmin(), path, body);
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(house.put("", path, body).status()).isEqualTo(401);
    assertNothingWritten(company);
  }

  @Test
  void anotherCompanysOrderIdGivesNothingAway() {
    var first = cast.company();
    var id = till.bought(first, "2021-02-01");
    var second = cast.company();
    assertThat(house.get(second.globalAdmin(), second.path("/orders/" + id)).status())
        .isEqualTo(404);
    // The same id is free for the other company, and pays with a payment of its own.
    assertThat(till.buy(second, id, "tok_approve").status()).isEqualTo(201);
    assertBoughtOnce(second);
  }

  @Test
  void aPreviewIsWhatTheActComesToAndWritesNothing() {
    var company = cast.company();
    var path = company.path("/orders/" + UUID.randomUUID());
    var body = Till.order("action-pack", "tok_approve");
    var preview = house.put(company.globalAdmin(), path + "?preview=true", body);
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.json().at("/preview").asBoolean()).isTrue();
    assertThat(preview.at("/warnings/0")).isEqualTo("SAMPLE_PRICE");
    assertNothingWritten(company);
    var act = house.put(company.globalAdmin(), path, body);
    assertThat(act.json()).isEqualTo(preview.json().at("/after"));
  }

  @Test
  void cardNumbersAndHalfAnswersAreMalformed() {
    var company = cast.company();
    var path = company.path("/orders/" + UUID.randomUUID());
    var number =
        "4" + ThreadLocalRandom.current().nextLong(100_000_000_000_000L, 999_999_999_999_999L);
    assertThat(house.put(company.globalAdmin(), path, Till.order("action-pack", number)).status())
        .isEqualTo(400);
    var unaccepted = Till.order("action-pack", "tok_approve").replace("true", "false");
    assertThat(house.put(company.globalAdmin(), path, unaccepted).status()).isEqualTo(400);
    var transfer = Till.order("action-pack", "tok_approve").replace("CARD", "BANK_TRANSFER");
    assertThat(house.put(company.globalAdmin(), path, transfer).status()).isEqualTo(400);
    assertNothingWritten(company);
  }

  @Test
  @Rule({"OFR-01", "OFR-04", "OFR-06"})
  void theListOfOffersSaysWhatMayBeBoughtAndWhyNot() {
    var company = cast.company();
    var offers = house.get(company.employee(), company.path("/offers"));
    assertThat(offers.status()).as(offers.body()).isEqualTo(200);
    assertThat(offers.at("/data/0/availability")).isEqualTo("INCLUDED");
    assertThat(offers.at("/data/1/offer")).isEqualTo("action-pack");
    assertThat(offers.at("/data/1/availability")).isEqualTo("AVAILABLE");
    assertThat(offers.at("/data/2/reason")).isEqualTo("TRAINER_NEEDED");
    assertThat(offers.at("/data/3/reason")).isEqualTo("COMPETENCY_NEEDED");
    assertThat(offers.at("/data/3/explanation")).isNotEmpty();
  }
}
