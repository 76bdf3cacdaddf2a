package guildhall.year;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two companies buy the Action Pack on 1 September 2020. Each day's rounds run. One renews inside
/// its window; the other does not, and loses its benefits.
@Story
class AYearOfMembershipStory {

  private static final LocalDate BOUGHT = LocalDate.of(2020, 9, 1);
  private static final LocalDate RENEWED = LocalDate.of(2021, 9, 20);
  private static final LocalDate LAST = LocalDate.of(2021, 10, 5);
  private static final String PAID =
      """
      "payment": "CARD", "cardToken": "tok_approve", "agreementAccepted": true,
      "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
      """;

  private final House house;
  private final Cast cast;

  AYearOfMembershipStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({
    "REN-01", "REN-04", "REN-05", "REN-06", "REN-09", "BEN-08", "SW-09", "NTF-01", "NTF-02",
    "NTF-04"
  })
  void oneCompanyRenewsAndKeepsEverythingTheOtherLosesIt() {
    house.today(BOUGHT);
    var renews = cast.company();
    var lapses = cast.company();
    var membership = buy(renews);
    buy(lapses);

    for (var day = BOUGHT; !day.isAfter(LAST); day = day.plusDays(1)) {
      house.walk(day);
      if (day.equals(RENEWED)) renew(renews, membership);
    }

    assertThat(days(renews, "RenewalReminderDue")).containsExactly("2021-08-17");
    assertThat(days(lapses, "RenewalReminderDue")).containsExactly("2021-08-17", "2021-09-24");
    assertThat(days(renews, "MembershipRenewed")).containsExactly("2021-09-20");
    assertThat(days(renews, "MembershipLapsed")).isEmpty();
    assertThat(days(lapses, "MembershipLapsed")).containsExactly("2021-10-02");

    assertThat(first(renews, "").at("/data/0/status")).isEqualTo("ACTIVE");
    assertThat(first(renews, "").at("/data/0/anniversaryOn")).isEqualTo("2022-09-01");
    assertThat(first(lapses, "").at("/data/0/status")).isEqualTo("INACTIVE");
    assertThat(benefits(renews, "")).isPositive();
    assertThat(benefits(lapses, "")).isZero();

    assertThat(first(lapses, "?asOf=2021-10-01").at("/data/0/status")).isEqualTo("IN_GRACE_PERIOD");
    assertThat(benefits(lapses, "&asOf=2021-10-01")).isPositive();
    assertThat(first(renews, "?asOf=2022-10-02").at("/data/0/status")).isEqualTo("INACTIVE");
  }

  private UUID buy(Company company) {
    var id = UUID.randomUUID();
    var wish = "{\"offer\": \"action-pack\", " + PAID;
    var answer = house.put(company.partnerAdmin(), company.path("/orders/" + id), wish);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return id;
  }

  private void renew(Company company, UUID membership) {
    var review = company.path("/profile-reviews/" + UUID.randomUUID());
    assertThat(house.put(company.token("account-admin"), review, "{}").status()).isEqualTo(201);
    var path = company.path("/memberships/" + membership + "/renewals/" + UUID.randomUUID());
    var answer = house.put(company.partnerAdmin(), path, "{" + PAID);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private Answer first(Company company, String query) {
    return house.get(company.employee(), company.path("/memberships" + query));
  }

  private int benefits(Company company, String query) {
    var path = company.path("/benefits?limit=200" + query);
    return house.get(company.partnerAdmin(), path).json().at("/data").size();
  }

  private List<String> days(Company company, String kind) {
    var answer = house.get(company.partnerAdmin(), company.path("/facts?limit=200&kind=" + kind));
    return answer
        .json()
        .at("/data")
        .valueStream()
        .map(it -> it.at("/on").asString())
        .sorted()
        .toList();
  }
}
