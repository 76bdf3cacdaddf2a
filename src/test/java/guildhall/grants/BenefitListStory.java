package guildhall.grants;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.BenefitCode;
import guildhall.fees.Card;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.Outcome;
import guildhall.kernel.Secret;
import guildhall.memberships.app.BuyOffer;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Reader;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The list of benefits of a company that bought the Action Pack on 31 January 2020.
@Story
class BenefitListStory {

  private final House house;
  private final Cast cast;
  private final BuyOffer buyOffer;
  private final Grants grants;
  private final OpenSession openSession;

  BenefitListStory(
      House house, Cast cast, BuyOffer buyOffer, Grants grants, OpenSession openSession) {
    this.openSession = openSession;
    this.house = house;
    this.cast = cast;
    this.buyOffer = buyOffer;
    this.grants = grants;
  }

  private Company holder() {
    house.today("2020-01-31");
    var company = cast.company();
    var card = new Card(new Secret("tok_approve"), "Tern", "3011 AA", "NL");
    var order = new BuyOffer.Command(UUID.randomUUID(), company.account(), "action-pack", card);
    var bought = Acting.asProgram("test", () -> buyOffer.handle(house.call(), order));
    assertThat(bought).isInstanceOf(Outcome.Accepted.class);
    return company;
  }

  private Answer list(Company company, String query) {
    return house.get(company.employee(), company.path("/benefits?limit=200" + query));
  }

  private static JsonNode row(Answer list, String benefit) {
    return list.json()
        .at("/data")
        .valueStream()
        .filter(it -> it.at("/benefit").asString().equals(benefit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Rule({"BEN-01", "BEN-02", "BEN-03", "BEN-04", "BEN-06", "BEN-07"})
  void eachBenefitSaysWhatHowManyFromWhereAndUntilWhen() {
    var company = holder();
    var list = list(company, "");
    var windows = row(list, "windows-10-upgrade");
    assertThat(windows.at("/quantity").asInt()).isEqualTo(10);
    assertThat(windows.at("/left").asInt()).isEqualTo(10);
    assertThat(windows.at("/kind").asString()).isEqualTo("SOFTWARE");
    assertThat(windows.at("/offer").asString()).isEqualTo("action-pack");
    assertThat(windows.at("/group").asString()).isEqualTo("CORE");
    var seats = row(list, "office-365-e3");
    assertThat(seats.at("/activateBy").asString()).isEqualTo("2021-01-31");
    assertThat(seats.at("/usableUntil").asString()).isEqualTo("2021-03-02");
    var persons = list(company, "&kind=PERSON").json().at("/data/0");
    assertThat(persons.at("/activateBy").asString()).isEqualTo("2021-03-02");
    assertThat(list(company, "&kind=NONSENSE").status()).isEqualTo(400);
  }

  @Test
  @Rule({"BEN-04", "BEN-08"})
  void anyDayCanBeAskedAbout() {
    var company = holder();
    assertThat(list(company, "&asOf=2020-01-30").json().at("/data").size()).isZero();
    assertThat(row(list(company, "&asOf=2021-01-31"), "office-365-e3").at("/left").asInt())
        .isEqualTo(5);
    assertThat(row(list(company, "&asOf=2021-02-01"), "office-365-e3").at("/left").asInt())
        .isZero();
    assertThat(list(company, "&asOf=2021-03-03").json().at("/data").size()).isZero();
  }

  /// Like a list, the statement leaves out what it does not know; a day it cannot read it refuses,
  /// rather than speak of another.
  @Test
  @Rule("BEN-08")
  void theStatementSpeaksOfTheDayAskedForOrOfNone() {
    var company = holder();
    house.today("2020-03-01");
    var session = openSession.handle(company.account(), company.person("global-admin"));
    var reader = new Reader(house, session.orElseThrow().plain(), "en");
    var statement = reader.see("/benefits/statement?asOf=2020-02-03&on=2020-01-01");
    assertThat(statement.status()).isEqualTo(200);
    assertThat(statement.body()).contains("3 February 2020", "Windows 10");
    for (var day : new String[] {"soon", "2020-02-30", "%2B999999999-12-31"}) {
      assertThat(reader.see("/benefits/statement?asOf=" + day).status()).as(day).isEqualTo(400);
    }
  }

  @Test
  @Rule("BEN-02")
  void theSameRowsComeAsCsvAndInPages() {
    var company = holder();
    var csv =
        house.send(
            house
                .request(company.employee(), company.path("/benefits?limit=200"))
                .header("Accept", "text/csv")
                .GET());
    var rows = list(company, "").json().at("/data").size();
    assertThat(csv.body().strip().lines().count()).isEqualTo(rows + 1L);
    assertThat(csv.body()).startsWith("grant,benefit,name,kind,offer");

    var first = house.get(company.employee(), company.path("/benefits?limit=10"));
    assertThat(first.json().at("/data").size()).isEqualTo(10);
    var second =
        house.get(
            company.employee(), company.path("/benefits?limit=10&after=" + first.at("/page/next")));
    assertThat(second.at("/data/0/grant")).isNotEqualTo(first.at("/data/0/grant"));
    assertThat(second.json().at("/data").size()).isEqualTo(10);
  }

  @Test
  @Rule({"BEN-13", "ROL-11"})
  void anEmptyListSaysWhy() {
    var company = holder();
    assertThat(list(company, "&kind=MARKETING&asOf=2022-01-01").header("X-Why-Empty")).isNotEmpty();
    house.today("2021-03-03");
    assertThat(list(company, "").header("X-Why-Empty")).isEqualTo("ALL_ENDED");
    var newcomer = cast.company();
    assertThat(list(newcomer, "").header("X-Why-Empty")).isEqualTo("NO_OFFER_YET");
    assertThat(house.get(newcomer.globalAdmin(), company.path("/benefits")).status())
        .isEqualTo(404);
  }

  @Test
  @Rule({"REF-02", "REF-03"})
  void theFirstUseOfAnyBenefitEndsTheRefundRightOfTheYear() {
    var company = holder();
    house.behindTheWalls(
        () -> {
          var all = grants.on(company.account(), house.today());
          assertThat(all)
              .allMatch(it -> it.useEndsRefundOn(LocalDate.parse("2020-03-01")))
              .noneMatch(it -> it.useEndsRefundOn(LocalDate.parse("2020-03-02")));
          grants.markUsed(house.call(), all.getFirst());
          assertThat(grants.on(company.account(), house.today()))
              .allMatch(it -> it.refundableUntil() == null);
          return true;
        });
  }

  /// PKG-01: the lines of a choice are locked together, so that two takers cannot both take the
  /// last.
  @Test
  @Rule("PKG-01")
  void linesOfAChoiceShareOnePool() {
    var company = holder();
    house.behindTheWalls(
        () -> {
          var cloud =
              grants.on(company.account(), house.today()).stream()
                  .filter(it -> it.benefit().equals(new BenefitCode("office-365-e3")))
                  .findFirst()
                  .orElseThrow();
          assertThat(grants.lock(company.account(), cloud.id())).contains(cloud);
          assertThat(grants.left(company.account(), cloud, house.today())).isEqualTo(5);
          return true;
        });
  }
}
