package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.Rule;
import guildhall.kernel.PersonId;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Developer seats through the API: three of them, bought on 1 September 2020.
@Story
class DeveloperSeatsStory {

  private static final String BENEFIT = "visual-studio-professional";

  private final House house;
  private final Cast cast;
  private final ActionPacks packs;
  private final JdbcClient db;

  DeveloperSeatsStory(House house, Cast cast, ActionPacks packs, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.packs = packs;
    this.db = db;
  }

  @Test
  @Rule({"VST-01", "VST-02", "VST-03", "BEN-11"})
  void aSeatIsAssignedOnceAndCountsOnceItsPersonHasActivatedIt() {
    var company = packs.companyInItsSecondMonth();
    var id = UUID.randomUUID();
    var employee = company.person("default-user");

    var first = assign(company, id, employee);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.at("/state")).isEqualTo("ASSIGNED");
    assertThat(first.at("/freeForSomeoneElseFrom")).isEqualTo("2020-12-30");
    assertThat(first.at("/usableUntil")).isEqualTo("2021-10-01");
    assertThat(states(company)).containsExactly("ASSIGNED", "FREE", "FREE");

    var activation = "/assignments/" + id + "/activations/" + UUID.randomUUID();
    var stranger = house.put(company.partnerAdmin(), company.path(activation), "");
    assertThat(stranger.code()).isEqualTo("NOT_YOUR_SEAT");
    assertThat(house.put(company.employee(), company.path(activation), "").status()).isEqualTo(201);
    assertThat(house.put(company.employee(), company.path(activation), "").status()).isEqualTo(200);
    assertThat(states(company)).containsExactly("ACTIVATED", "FREE", "FREE");

    var again = assign(company, id, employee);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    var other = assign(company, id, company.person("account-admin"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("ID_USED_BEFORE");
    assertThat(facts(company)).containsExactly("SubscriptionAssigned", "SubscriptionActivated");
  }

  @Test
  @Rule("VST-04")
  void takingASeatBackIsUndoneOnceAndMayBeDoneAnew() {
    var company = packs.companyInItsSecondMonth();
    var seat = UUID.randomUUID();
    assign(company, seat, company.person("default-user"));
    var releases = company.path("/assignments/" + seat + "/releases/");
    var release = releases + UUID.randomUUID();
    assertThat(house.put(company.globalAdmin(), release + "/undo", "").code())
        .isEqualTo("RELEASE_NOT_FOUND");
    house.put(company.globalAdmin(), release, "");

    var undone = house.put(company.globalAdmin(), release + "/undo", "");
    assertThat(undone.status()).as(undone.body()).isEqualTo(201);
    assertThat(undone.at("/freeForSomeoneElseFrom")).isEqualTo("2020-12-30");
    assertThat(states(company)).containsExactly("ASSIGNED", "FREE", "FREE");
    assertThat(house.put(company.globalAdmin(), release + "/undo", "").status()).isEqualTo(200);
    assertThat(house.put(company.employee(), release + "/undo", "").status()).isEqualTo(403);
    assertThat(house.put(company.globalAdmin(), release, "").status()).isEqualTo(200);
    assertThat(states(company)).containsExactly("ASSIGNED", "FREE", "FREE");

    var later = releases + UUID.randomUUID();
    assertThat(house.put(company.globalAdmin(), later, "").status()).isEqualTo(201);
    house.today(house.today().plusDays(1));
    assertThat(house.put(company.globalAdmin(), later + "/undo", "").code())
        .isEqualTo("UNDO_ONLY_THE_SAME_DAY");
    assertThat(facts(company))
        .containsExactly(
            "SubscriptionAssigned",
            "SubscriptionReleased",
            "ReleaseUndone",
            "SubscriptionReleased");
  }

  @Test
  @Rule({"VST-04", "CON-15"})
  void aSeatTakenBackStaysLockedUntilNinetyDaysAfterItWasGiven() {
    var company = packs.companyInItsSecondMonth();
    house.today("2021-01-01");
    var first = UUID.randomUUID();
    assign(company, first, company.person("default-user"));
    assign(company, UUID.randomUUID(), company.person("account-admin"));
    assign(company, UUID.randomUUID(), company.person("billing-admin"));

    house.today("2021-01-10");
    var release = company.path("/assignments/" + first + "/releases/" + UUID.randomUUID());
    var taken = house.put(company.globalAdmin(), release, "");
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(taken.at("/freeForSomeoneElseFrom")).isEqualTo("2021-04-01");
    assertThat(house.put(company.globalAdmin(), release, "").status()).isEqualTo(200);
    assertThat(states(company)).containsExactly("COOLING_DOWN", "ASSIGNED", "ASSIGNED");

    house.today("2021-03-31");
    var early = assign(company, UUID.randomUUID(), company.person("admin-agent"));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo("SEAT_COOLING_DOWN");
    assertThat(early.at("/rule")).isEqualTo("VST-04");
    assertThat(early.at("/facts/freeOn")).isEqualTo("2021-04-01");
    assertThat(early.at("/remedies/0/kind")).isEqualTo("WAIT_UNTIL");
    assertThat(house.rows("assignments.assignment", company.account().value())).isEqualTo(3);

    house.today("2021-04-01");
    var later = assign(company, UUID.randomUUID(), company.person("admin-agent"));
    assertThat(later.status()).as(later.body()).isEqualTo(201);
    assertThat(later.at("/slot")).isEqualTo("1");
  }

  @Test
  @Rule("VST-04")
  void aSeatIsHandedOnInOneActOnceItsLockIsOver() {
    var company = packs.companyInItsSecondMonth();
    house.today("2021-01-01");
    var first = UUID.randomUUID();
    assign(company, first, company.person("default-user"));
    var wish =
        """
        {"benefit": "%s", "person": "%s", "replaces": "%s"}\
        """
            .formatted(BENEFIT, company.person("account-admin"), first);

    house.today("2021-03-31");
    var path = company.path("/assignments/" + UUID.randomUUID());
    assertThat(house.put(company.partnerAdmin(), path, wish).code()).isEqualTo("SEAT_COOLING_DOWN");
    house.today("2021-04-01");
    var preview = house.put(company.partnerAdmin(), path + "?preview=true", wish);
    assertThat(preview.at("/after/slot")).as(preview.body()).isEqualTo("1");
    assertThat(house.rows("assignments.assignment", company.account().value())).isEqualTo(1);
    var done = house.put(company.partnerAdmin(), path, wish);
    assertThat(done.status()).as(done.body()).isEqualTo(201);
    assertThat(done.at("/replaces")).isEqualTo(first.toString());
    assertThat(facts(company))
        .containsExactly("SubscriptionAssigned", "SubscriptionReleased", "SubscriptionAssigned");
  }

  @Test
  @Rule({"BEN-06", "VST-06"})
  void seatsAreAssignedThroughThirtyDaysBeyondTheRenewalDate() {
    house.today("2020-01-31");
    var company = cast.company();
    packs.year(
        company.account(),
        UUID.randomUUID(),
        LocalDate.parse("2020-01-31"),
        LocalDate.parse("2021-01-31"));
    house.today("2021-03-02");
    var last = assign(company, UUID.randomUUID(), company.person("default-user"));
    assertThat(last.status()).as(last.body()).isEqualTo(201);
    house.today("2021-03-03");
    var late = assign(company, UUID.randomUUID(), company.person("account-admin"));
    assertThat(late.code()).isEqualTo("SEATS_EXPIRED");
    assertThat(late.at("/facts/usableUntil")).isEqualTo("2021-03-02");
    assertThat(states(company)).containsExactly("EXPIRED");
  }

  @Test
  @Rule("VST-08")
  void aRenewedLineIsTheSameLineAndItsPeopleKeepTheirSeats() {
    house.today("2020-09-01");
    var company = cast.company();
    var membership = UUID.randomUUID();
    packs.year(
        company.account(),
        membership,
        LocalDate.parse("2020-09-01"),
        LocalDate.parse("2021-09-01"));
    house.today("2021-08-20");
    assign(company, UUID.randomUUID(), company.person("default-user"));
    house.today("2021-09-10");
    packs.year(
        company.account(),
        membership,
        LocalDate.parse("2021-09-10"),
        LocalDate.parse("2022-09-01"));
    house.today("2021-12-24");
    assertThat(states(company)).containsExactly("ASSIGNED", "FREE", "FREE");
    assertThat(seats(company).at("/data/0/usableUntil")).isEqualTo("2022-10-01");
    var before = house.get(company.employee(), company.path("/seats?asOf=2021-08-19"));
    assertThat(before.at("/data/0/state")).isEqualTo("FREE");
    assertThat(before.at("/data/0/usableUntil")).isEqualTo("2021-10-01");
  }

  @Test
  @Rule({"VST-01", "TEN-04"})
  void aGuestGetsASeatAndAStrangerHasToBeInvitedFirst() {
    var company = packs.companyInItsSecondMonth();
    var guest = new PersonId(UUID.randomUUID());
    cast.person(company.account(), guest, "dotterel", true, Set.of("referrals-admin"));
    assertThat(assign(company, UUID.randomUUID(), guest).status()).isEqualTo(201);

    var other = cast.company().person("default-user");
    for (var stranger : List.of(other, new PersonId(UUID.randomUUID()))) {
      var refused = assign(company, UUID.randomUUID(), stranger);
      assertThat(refused.status()).isEqualTo(404);
      assertThat(refused.code()).isEqualTo("PERSON_NOT_IN_COMPANY");
      assertThat(refused.at("/remedies/0/kind")).isEqualTo("INVITE_PERSON");
    }
    assertThat(assign(company, UUID.randomUUID(), guest).code()).isEqualTo("PERSON_HAS_A_SEAT");
  }

  @Test
  @Rule({"PM-03", "ROL-10"})
  void onlyAdministratorsAssignAndAnotherCompanyFindsNothing() {
    var company = packs.companyInItsSecondMonth();
    var wish = wish(company.person("default-user"));
    var path = company.path("/assignments/" + UUID.randomUUID());
    var employee = house.put(company.employee(), path, wish);
    assertThat(employee.status()).isEqualTo(403);
    assertThat(employee.code()).isEqualTo("NOT_ALLOWED");
    assertThat(employee.body()).contains("global-admin", "mpn-partner-admin");
    assertThat(house.get(company.employee(), company.path("/seats")).status()).isEqualTo(200);

    var stranger = cast.company();
    assertThat(house.put(stranger.globalAdmin(), path, wish).status()).isEqualTo(404);
    assertThat(house.get(stranger.globalAdmin(), company.path("/seats")).status()).isEqualTo(404);
    assertThat(house.rows("assignments.assignment", company.account().value())).isZero();
  }

  @Test
  @Rule("VST-04")
  void thirtyTwoAtOnceGiveAwayThreeSeats() {
    var company = packs.companyInItsSecondMonth();
    var people = IntStream.range(0, 32).mapToObj(n -> new PersonId(UUID.randomUUID())).toList();
    for (var one : people) {
      cast.person(company.account(), one, "dunlin", false, Set.of("default-user"));
    }
    var next = new java.util.concurrent.atomic.AtomicInteger();
    var answers =
        House.atOnce(
            32,
            () -> assign(company, UUID.randomUUID(), people.get(next.getAndIncrement())).status());
    assertThat(answers).containsOnly(201, 409).filteredOn(it -> it == 201).hasSize(3);
    assertThat(house.rows("assignments.assignment", company.account().value())).isEqualTo(3);
  }

  @Test
  @Rule("API-02")
  void thirtyTwoTimesTheSameIdIsOneAssignment() {
    var company = packs.companyInItsSecondMonth();
    var id = UUID.randomUUID();
    var answers = House.atOnce(32, () -> assign(company, id, company.person("default-user")));
    assertThat(answers.stream().map(Answer::status)).containsOnly(200, 201);
    assertThat(answers.stream().filter(it -> it.status() == 201)).hasSize(1);
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(facts(company)).containsExactly("SubscriptionAssigned");
  }

  @Test
  @Rule("VST-04")
  void theTableItselfRefusesASecondHolderBeforeTheLockIsOver() {
    var company = packs.companyInItsSecondMonth();
    house.today("2021-01-01");
    var first = UUID.randomUUID();
    assign(company, first, company.person("default-user"));
    var release = "/assignments/" + first + "/releases/" + UUID.randomUUID();
    house.put(company.globalAdmin(), company.path(release), "");
    var by = company.person("account-admin");
    assertThatThrownBy(() -> copy(company, first, by, "2021-03-31"))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("slot_changes_hands_after_its_lock");
    assertThat(copy(company, first, by, "2021-04-01")).isEqualTo(1);
  }

  @Test
  void theListComesAsCsvWithTheSameRows() {
    var company = packs.companyInItsSecondMonth();
    assign(company, UUID.randomUUID(), company.person("default-user"));
    var path = company.path("/seats");
    var csv =
        house.send(house.request(company.employee(), path).header("Accept", "text/csv").GET());
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.body().lines()).hasSize(4);
    assertThat(csv.body()).startsWith("benefit,product,offer,membership,slot,state");
    var page = house.get(company.employee(), company.path("/seats?limit=2"));
    assertThat(page.json().at("/data").size()).isEqualTo(2);
    assertThat(page.header("Link")).contains("rel=\"next\"");
  }

  private Answer assign(Company company, UUID id, PersonId person) {
    return house.put(company.globalAdmin(), company.path("/assignments/" + id), wish(person));
  }

  private static String wish(PersonId person) {
    return """
    {"benefit": "%s", "person": "%s", "reference": "cost center 7"}\
    """
        .formatted(BENEFIT, person);
  }

  private Answer seats(Company company) {
    return house.get(company.employee(), company.path("/seats"));
  }

  private List<String> states(Company company) {
    var data = seats(company).json().at("/data");
    return data.valueStream().map(it -> it.at("/state").asString()).toList();
  }

  private List<String> facts(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT kind FROM journal.entry
                    WHERE account_id = :account AND (kind LIKE 'Subscription%' OR kind = 'ReleaseUndone')
                    ORDER BY entry_no
                    """)
                .param("account", company.account().value())
                .query(String.class)
                .list());
  }

  private int copy(Company company, UUID assignment, PersonId person, String on) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    INSERT INTO assignments.assignment
                      (account_id, assignment_id, membership_id, benefit, slot, person_id, reference,
                       assigned_on, locked_before, slots_then, usable_until_then, asked)
                    SELECT account_id, gen_random_uuid(), membership_id, benefit, slot, :person, '',
                      :on, :on + 90, slots_then, usable_until_then, asked
                    FROM assignments.assignment
                    WHERE account_id = :account AND assignment_id = :assignment
                    """)
                .param("account", company.account().value())
                .param("assignment", assignment)
                .param("person", person.value())
                .param("on", LocalDate.parse(on))
                .update());
  }
}
