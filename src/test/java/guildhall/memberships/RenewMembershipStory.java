package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.directory.domain.Check;
import guildhall.directory.domain.Checks;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Bought on 1 September 2020; the anniversary is 1 September 2021.
@Story
class RenewMembershipStory {

  private static final String BOUGHT = "2020-09-01";

  private final House house;
  private final Cast cast;
  private final Till till;

  RenewMembershipStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
    this.till = new Till(house);
  }

  private Answer renewOn(String day, Company company, UUID membership) {
    house.today(day);
    return till.renew(company, membership, UUID.randomUUID(), "tok_approve");
  }

  /// A company whose profile was looked over for the anniversary.
  private Company reviewed(String day, Company company) {
    house.today(day);
    assertThat(till.review(company).status()).isEqualTo(201);
    return company;
  }

  @Test
  @Rule({"REN-01", "REN-02", "REN-03", "REN-05", "REN-06", "REN-12", "REN-15"})
  void renewingIsPossibleOnTheThirtyDaysAfterTheAnniversaryAndNoOthers() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    reviewed("2021-08-20", company);

    var early = renewOn("2021-09-01", company, membership);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo("TOO_EARLY");
    assertThat(early.at("/rule")).isEqualTo("REN-03");
    assertThat(early.at("/facts/renewalOpensOn")).isEqualTo("2021-09-02");
    assertThat(early.at("/remedies/0/on")).isEqualTo("2021-09-02");
    assertThat(house.rows("memberships.offer_order", company.account().value())).isEqualTo(1);

    var renewed = renewOn("2021-10-01", company, membership);
    assertThat(renewed.status()).as(renewed.body()).isEqualTo(201);
    assertThat(renewed.at("/year/anniversaryOn")).isEqualTo("2022-09-01");
    assertThat(till.facts(company, "MembershipRenewed")).isEqualTo(1);

    var twice = renewOn("2021-10-01", company, membership);
    assertThat(twice.code()).isEqualTo("TOO_EARLY");
    assertThat(twice.at("/facts/renewalOpensOn")).isEqualTo("2022-09-02");
  }

  @Test
  @Rule({"REN-06", "REN-15", "OFR-02"})
  void afterTheWindowOnlyANewPurchaseHelps() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    reviewed("2021-08-20", company);
    house.today("2021-10-01");
    assertThat(till.buy(company, UUID.randomUUID(), "tok_approve").code())
        .isEqualTo("ALREADY_OWNED");

    var late = renewOn("2021-10-02", company, membership);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("WINDOW_CLOSED");
    assertThat(till.memberships(company, "").at("/data/0/status")).isEqualTo("INACTIVE");

    var anew = till.buy(company, UUID.randomUUID(), "tok_approve");
    assertThat(anew.status()).as(anew.body()).isEqualTo(201);
    assertThat(anew.at("/year/anniversaryOn")).isEqualTo("2022-10-02");
    assertThat(till.memberships(company, "").at("/data/0/status")).isEqualTo("ACTIVE");
    assertThat(till.memberships(company, "").at("/data/1/status")).isEqualTo("INACTIVE");
  }

  @Test
  @Rule({"VER-04", "REN-08", "PM-12"})
  void someoneMustLookOverTheProfileFirst() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    // Looked over too long before the anniversary.
    reviewed("2021-06-02", company);

    var refused = renewOn("2021-09-10", company, membership);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("PROFILE_REVIEW_REQUIRED");
    assertThat(refused.at("/rule")).isEqualTo("VER-04");
    assertThat(refused.at("/remedies/0/kind")).isEqualTo("REVIEW_PROFILE");
    assertThat(refused.at("/remedies/1/kind")).isEqualTo("ASK_SOMEONE");
    assertThat(till.memberships(company, "").at("/data/0/missing/0"))
        .isEqualTo("PROFILE_REVIEW_REQUIRED");
    assertThat(till.facts(company, "MembershipRenewed")).isZero();

    assertThat(till.review(company).status()).isEqualTo(201);
    assertThat(renewOn("2021-09-10", company, membership).status()).isEqualTo(201);
  }

  @Test
  @Rule({"VER-04", "ACC-13"})
  void aRejectedCompanyNeitherRenewsNorBuys() {
    var rejected = new Checks(Check.AUTHORIZED, Check.REJECTED, Check.PENDING);
    var company = cast.company("Ruff BV", "NL", rejected);
    house.today(BOUGHT);
    assertThat(till.buy(company, UUID.randomUUID(), "tok_approve").code())
        .isEqualTo("COMPANY_REJECTED");
  }

  @Test
  @Rule({"REN-05", "REN-13", "REN-16", "BEN-04", "BEN-07", "REN-04"})
  void renewingBringsANewSetOfBenefitsAndKeepsTheOldOneToItsEnd() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    var before = house.rows("grants.benefit_grant", company.account().value());
    reviewed("2021-08-20", company);
    renewOn("2021-09-25", company, membership);

    assertThat(house.rows("grants.benefit_grant", company.account().value())).isEqualTo(2 * before);
    var seats = house.get(company.employee(), company.path("/benefits?kind=SEATS&limit=200"));
    var dates =
        seats.json().at("/data").valueStream().map(it -> it.at("/activateBy").asString()).toList();
    assertThat(dates).contains("2021-09-01", "2022-09-01");
    var old =
        seats
            .json()
            .at("/data")
            .valueStream()
            .filter(it -> it.at("/activateBy").asString().equals("2021-09-01"))
            .toList();
    assertThat(old)
        .allSatisfy(
            it -> {
              assertThat(it.at("/usableUntil").asString()).isEqualTo("2021-10-01");
              assertThat(it.at("/left").asInt()).isZero();
            });
  }

  @Test
  void theSameRenewalThirtyTwoTimesAtOnceIsOneYear() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    reviewed("2021-09-02", company);
    var id = UUID.randomUUID();
    var same = House.atOnce(32, () -> till.renew(company, membership, id, "tok_approve").status());
    assertThat(same).filteredOn(it -> it == 201).hasSize(1);
    assertThat(same).filteredOn(it -> it == 200).hasSize(31);

    var other = cast.company();
    var second = till.bought(other, BOUGHT);
    reviewed("2021-09-02", other);
    var answers =
        House.atOnce(32, () -> till.renew(other, second, UUID.randomUUID(), "tok_approve"));
    assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.status() != 201)
        .extracting(Answer::code)
        .isSubsetOf("TOO_EARLY", "RENEWAL_ALREADY_OPEN");
    assertThat(house.rows("memberships.membership_year", other.account().value())).isEqualTo(2);
  }

  /// PAY-09: an order placed in time counts, even when its payment is settled after the window.
  @Test
  @Rule({"PAY-02", "PAY-09"})
  void aRenewalOrderedInTimeIsKeptWhenItsAnswerComesLate() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    reviewed("2021-09-30", company);
    house.today("2021-10-01");
    var id = UUID.randomUUID();
    assertThat(till.renew(company, membership, id, "tok_no_answer").status()).isEqualTo(202);
    house.walk(LocalDate.parse("2021-10-02"));
    var read = till.memberships(company, "");
    assertThat(read.at("/data/0/status")).isEqualTo("ACTIVE");
    assertThat(read.at("/data/0/anniversaryOn")).isEqualTo("2022-09-01");
    assertThat(till.facts(company, "MembershipLapsed")).isZero();
  }

  @Test
  @Rule({"REN-11", "REN-05", "BEN-08"})
  void anyDayCanBeAskedAboutThePastAsItWasTheFutureIfNothingIsDone() {
    var company = cast.company();
    var membership = till.bought(company, BOUGHT);
    reviewed("2021-09-02", company);
    renewOn("2021-09-25", company, membership);

    assertThat(till.memberships(company, "?asOf=2020-08-31").json().at("/data").size()).isZero();
    var graceful = till.memberships(company, "?asOf=2021-09-10");
    assertThat(graceful.at("/data/0/status")).isEqualTo("IN_GRACE_PERIOD");
    assertThat(graceful.at("/data/0/anniversaryOn")).isEqualTo("2021-09-01");
    assertThat(graceful.at("/data/0/renewalOpensOn")).isEqualTo("2021-09-02");
    assertThat(graceful.at("/data/0/renewBy")).isEqualTo("2021-10-01");
    var renewed = till.memberships(company, "?asOf=2021-09-25");
    assertThat(renewed.at("/data/0/status")).isEqualTo("ACTIVE");
    assertThat(renewed.at("/data/0/benefitsUntil")).isEqualTo("2022-10-01");
    assertThat(till.memberships(company, "?asOf=2022-10-01").at("/data/0/status"))
        .isEqualTo("IN_GRACE_PERIOD");
    assertThat(till.memberships(company, "?asOf=2022-10-02").at("/data/0/status"))
        .isEqualTo("INACTIVE");

    var lost = house.get(company.employee(), company.path("/benefits?asOf=2022-10-02"));
    assertThat(lost.json().at("/data").size()).isZero();
    assertThat(till.memberships(company, "?asOf=%2B999999999-01-01").status()).isEqualTo(400);
  }

  @Test
  void anotherCompanysMembershipDoesNotExist() {
    var owner = cast.company();
    var membership = till.bought(owner, BOUGHT);
    var stranger = cast.company();
    house.today("2021-09-02");
    var renewal = till.renew(stranger, membership, UUID.randomUUID(), "tok_approve");
    assertThat(renewal.status()).isEqualTo(404);
    var own = house.get(stranger.globalAdmin(), owner.path("/memberships/" + membership));
    assertThat(own.status()).isEqualTo(404);
    var beneath = house.get(stranger.globalAdmin(), stranger.path("/memberships/" + membership));
    assertThat(beneath.status()).isEqualTo(404);
  }

  @Test
  @Rule({"REN-08", "REN-13"})
  void theNextYearIsToldBesideThisOneBeforeItIsPaid() {
    var company = cast.company();
    var id = till.bought(company, "2020-09-01");
    house.today("2021-09-10");
    var ahead = house.get(company.employee(), company.path("/memberships/" + id + "/outlook"));
    assertThat(ahead.status()).as(ahead.body()).isEqualTo(200);
    assertThat(ahead.at("/profileReviewed")).isEqualTo("false");
    assertThat(ahead.at("/nextAnniversaryOn")).isEqualTo("2022-09-01");
    assertThat(ahead.at("/price/amount")).isEqualTo("400.00");
    assertThat(ahead.json().path("benefits")).isNotEmpty();
    till.review(company);
    ahead = house.get(company.employee(), company.path("/memberships/" + id + "/outlook"));
    assertThat(ahead.at("/profileReviewed")).isEqualTo("true");
    var strange = cast.company();
    assertThat(
            house.get(strange.employee(), company.path("/memberships/" + id + "/outlook")).status())
        .isEqualTo(404);
  }
}
