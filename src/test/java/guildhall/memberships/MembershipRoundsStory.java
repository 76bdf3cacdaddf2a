package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the rounds of the day tell of a membership bought on 1 September 2020.
@Story
class MembershipRoundsStory {

  private final House house;
  private final Cast cast;
  private final Till till;

  MembershipRoundsStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
    this.till = new Till(house);
  }

  private Company bought() {
    var company = cast.company();
    till.bought(company, "2020-09-01");
    return company;
  }

  private void walk(String day) {
    house.walk(LocalDate.parse(day));
  }

  private long reminders(Company company) {
    return till.facts(company, "RenewalReminderDue");
  }

  @Test
  @Rule({"REN-09", "NTF-01", "NTF-02", "REN-06", "NTF-04"})
  void remindersAndTheLapseAreToldOnTheirDaysAndOnce() {
    var company = bought();
    walk("2021-08-16");
    assertThat(reminders(company)).isZero();
    walk("2021-08-17");
    walk("2021-08-17");
    walk("2021-08-18");
    assertThat(reminders(company)).isEqualTo(1);
    walk("2021-09-23");
    assertThat(reminders(company)).isEqualTo(1);
    walk("2021-09-24");
    walk("2021-09-25");
    assertThat(reminders(company)).isEqualTo(2);
    walk("2021-10-01");
    assertThat(till.facts(company, "MembershipLapsed")).isZero();
    walk("2021-10-02");
    walk("2021-10-02");
    walk("2021-10-03");
    assertThat(till.facts(company, "MembershipLapsed")).isEqualTo(1);
    assertThat(reminders(company)).isEqualTo(2);
    var told = house.get(company.globalAdmin(), company.path("/facts?kind=RenewalReminderDue"));
    assertThat(told.body()).contains("ANNIVERSARY_NEAR", "WINDOW_CLOSING", "2022-09-01");
  }

  @Test
  @Rule("REN-09")
  void aReminderThatWasMissedIsSentLateButOnlyWithinItsPhase() {
    var late = bought();
    walk("2021-09-01");
    assertThat(reminders(late)).isEqualTo(1);

    // Down until the window was open: the first reminder is past, the second is not due yet.
    var later = bought();
    walk("2021-09-05");
    assertThat(reminders(later)).isZero();
    walk("2021-10-01");
    assertThat(reminders(later)).isEqualTo(1);
    var kinds = house.get(later.globalAdmin(), later.path("/facts?kind=RenewalReminderDue"));
    assertThat(kinds.body()).contains("WINDOW_CLOSING").doesNotContain("ANNIVERSARY_NEAR");
  }

  @Test
  @Rule("REN-09")
  void whoHasRenewedIsNotRemindedAgain() {
    var company = cast.company();
    var membership = till.bought(company, "2020-09-01");
    walk("2021-08-17");
    house.today("2021-09-10");
    till.review(company);
    assertThat(till.renew(company, membership, UUID.randomUUID(), "tok_approve").status())
        .isEqualTo(201);
    walk("2021-09-24");
    walk("2021-10-02");
    assertThat(reminders(company)).isEqualTo(1);
    assertThat(till.facts(company, "MembershipLapsed")).isZero();
    walk("2022-08-17");
    assertThat(reminders(company)).isEqualTo(2);
  }

  @Test
  @Rule({"BEN-08", "REN-06", "BEN-13"})
  void onceLapsedNothingIsLeftToUseAndTheEmptyListSaysWhy() {
    var company = bought();
    house.today("2021-10-01");
    var path = company.path("/benefits?limit=200");
    var open = house.get(company.employee(), path);
    assertThat(open.json().at("/data").size()).isGreaterThan(30);
    house.today("2021-10-02");
    var empty = house.get(company.employee(), path);
    assertThat(empty.json().at("/data").size()).isZero();
    assertThat(empty.header("X-Why-Empty")).isEqualTo("ALL_ENDED");
    var newcomer = cast.company();
    assertThat(house.get(newcomer.employee(), newcomer.path("/benefits")).header("X-Why-Empty"))
        .isEqualTo("NO_OFFER_YET");
  }
}
