package guildhall.seats;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.directory.Tenant.Kind;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Where tokens come from, and who gets to see their codes.
@Story
class SeatTokensStory {

  private static final LocalDate START = LocalDate.parse("2026-03-02");

  private final House house;
  private final Cast cast;
  private final SeatTable table;

  private Company company;

  SeatTokensStory(House house, Cast cast, ApplicationContext beans) {
    this.house = house;
    this.cast = cast;
    this.table = new SeatTable(house, beans);
  }

  @BeforeEach
  void aYearOfTheActionPack() {
    house.today(START);
    company = cast.company();
    table.year(company.account(), UUID.randomUUID(), START);
  }

  @Test
  @Rule({"CLD-01", "CLD-02", "CLD-05", "PM-01", "BEN-02"})
  void aYearBringsWholeTokensWithMaskedCodes() {
    var listed = house.get(company.employee(), company.path("/seat-tokens")).json().at("/data");

    assertThat(listed.size()).isEqualTo(3);
    var products = new HashSet<String>();
    for (var token : listed) {
      products.add(token.at("/product").asString());
      assertThat(token.at("/seats").asInt()).isEqualTo(5);
      assertThat(token.at("/state").asString()).isEqualTo("TO_REDEEM");
      assertThat(token.at("/redeemBy").asString()).isEqualTo("2027-03-02");
      assertThat(token.at("/code").asString()).matches("(\\*{5}-){4}[A-Z0-9]{5}");
      assertThat(token.at("/offer").asString()).isEqualTo("action-pack");
    }
    assertThat(products)
        .containsExactlyInAnyOrder("office-365-e3", "intune", "enterprise-mobility-suite");
  }

  @Test
  @Rule({"CLD-01", "PM-02", "REF-03"})
  void aCodeIsShownToWhoMayAndEachTimeIsRecorded() {
    var token = firstToken();
    var path = "/seat-tokens/" + token + "/reveals/" + UUID.randomUUID();

    assertThat(put(company.employee(), path).status()).isEqualTo(403);
    assertThat(put(company.globalAdmin(), path + "?preview=true").at("/after/code")).contains("*");
    assertThat(house.rows("seats.reveal", company.account().value())).isZero();
    var shown = put(company.globalAdmin(), path);
    assertThat(shown.status()).as(shown.body()).isEqualTo(201);
    assertThat(shown.at("/code")).matches("([A-Z0-9]{5}-){4}[A-Z0-9]{5}");
    assertThat(put(company.globalAdmin(), path).at("/code")).isEqualTo(shown.at("/code"));
    assertThat(put(company.partnerAdmin(), path).code()).isEqualTo("ID_USED_BEFORE");
    assertThat(house.rows("seats.reveal", company.account().value())).isEqualTo(1);

    var own = table.tenant(company.account(), Kind.OWN);
    var byCode =
        """
        {"token": "%s", "tenant": "%s", "mode": "NEW"}\
        """
            .formatted(shown.at("/code"), own);
    var path2 = company.path("/seat-redemptions/" + UUID.randomUUID());
    assertThat(house.put(company.globalAdmin(), path2, byCode).status()).isEqualTo(201);
  }

  @Test
  void aCodeIsNowhereInTheDatabaseInPlainText() {
    var code =
        put(company.globalAdmin(), "/seat-tokens/" + firstToken() + "/reveals/" + UUID.randomUUID())
            .at("/code")
            .replace("-", "");

    var rows =
        house.behindTheWalls(
            () ->
                table
                    .db()
                    .sql(
                        """
                        SELECT t::text || encode(t.code_sealed, 'escape') FROM seats.token t
                        WHERE account_id = :account
                        UNION ALL
                        SELECT e::text FROM journal.entry e WHERE account_id = :account
                        """)
                    .param("account", company.account().value())
                    .query(String.class)
                    .list());
    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(code));
  }

  @Test
  void anotherCompanysTokensAndCodesDoNotExist() {
    var other = cast.company();
    var token = firstToken();

    assertThat(house.get(other.globalAdmin(), company.path("/seat-tokens")).status())
        .isEqualTo(404);
    assertThat(house.get(other.globalAdmin(), company.path("/cloud-subscriptions")).status())
        .isEqualTo(404);
    var mine = other.path("/seat-tokens/" + token + "/reveals/" + UUID.randomUUID());
    var answer = house.send(house.request(other.globalAdmin(), mine).PUT(BodyPublishers.noBody()));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("TOKEN_NOT_FOUND");
  }

  private String firstToken() {
    return house.get(company.globalAdmin(), company.path("/seat-tokens")).at("/data/0/id");
  }

  private Answer put(String bearer, String path) {
    return house.send(house.request(bearer, company.path(path)).PUT(BodyPublishers.noBody()));
  }
}
