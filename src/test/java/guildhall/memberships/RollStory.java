package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.directory.domain.Checks;
import guildhall.kernel.Page;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What staff read across all companies, and whom they remind.
@Story
class RollStory {

  private final House house;
  private final Cast cast;
  private final Roll roll;
  private final Till till;

  RollStory(House house, Cast cast, Roll roll) {
    this.roll = roll;
    this.house = house;
    this.cast = cast;
    this.till = new Till(house);
  }

  /// A company with a name of its own, so that the roll is searched for it alone.
  private Company named(String name) {
    return cast.company(name + " BV", "NL", Checks.ALL_PASSED);
  }

  private static String word() {
    return "Roll" + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void aPartnerIsFoundByWordsOfItsNameWithItsState() {
    var word = word();
    till.bought(named(word), "2030-01-10");
    house.today("2031-01-20");

    var found =
        house.get(
            cast.staff("support-desk"), "/api/v1/partners?q=" + word.toLowerCase(Locale.ROOT));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().at("/data").size()).isEqualTo(1);
    assertThat(found.at("/data/0/state")).isEqualTo("WINDOW");
    assertThat(found.at("/data/0/renewBy")).isEqualTo("2031-02-09");
    assertThat(found.at("/data/0/unused")).isEqualTo(found.at("/data/0/benefits"));
  }

  @Test
  void sortedByDateThePagesGoOnAndWhoHoldsNothingComesLast() {
    var word = word();
    till.bought(named(word + " C"), "2030-01-10");
    till.bought(named(word + " A"), "2030-03-10");
    named(word + " B");
    house.today("2030-06-01");

    assertThat(pages(word, "renewBy", false)).containsExactly("C", "A", "B");
    assertThat(pages(word, "renewBy", true)).containsExactly("B", "A", "C");
    assertThat(pages(word, "offers", false).getFirst()).isEqualTo("B");
    assertThat(pages(word, "unused", false).getFirst()).isEqualTo("B");
    assertThat(pages(word, "name", true)).containsExactly("C", "B", "A");
  }

  /// The letters of the companies' names, read in pages of two.
  private List<String> pages(String word, String sort, boolean descending) {
    var none = Set.<String>of();
    var wish = new RollWish(house.today(), word, Set.of(), none, none, sort, descending);
    return house.behindTheWalls(
        () -> {
          var first = roll.partners(wish, new Page.Wanted(2, null));
          var second = roll.partners(wish, new Page.Wanted(2, first.next()));
          assertThat(second.next()).isNull();
          return Stream.concat(first.rows().stream(), second.rows().stream())
              .map(it -> it.name().replace(word + " ", "").replace(" BV", ""))
              .toList();
        });
  }

  /// Bought on 10 January 2030: the window opens the day after the anniversary and closes 30 days
  /// after it.
  @Test
  void aMonthTellsWhichWindowsOpenAndCloseOnWhichDay() {
    var company = named(word());
    till.bought(company, "2030-01-10");
    var auditor = cast.staff("auditor");

    assertThat(windows(auditor, "2031-01", company)).containsExactly("2031-01-11 OPENS false");
    assertThat(windows(auditor, "2031-02", company)).containsExactly("2031-02-09 CLOSES false");
    assertThat(windows(auditor, "2031-03", company)).isEmpty();
    assertThat(house.get(auditor, "/api/v1/renewal-windows?month=2031-13").status()).isEqualTo(400);
    assertThat(house.get(company.globalAdmin(), "/api/v1/renewal-windows?month=2031-01").status())
        .isEqualTo(403);
  }

  private List<String> windows(String token, String month, Company company) {
    var events = new ArrayList<String>();
    for (var it : house.get(token, "/api/v1/renewal-windows?month=" + month).json().at("/data")) {
      if (it.at("/account").asString().equals(company.account().value().toString()))
        events.add(
            "%s %s %s"
                .formatted(
                    it.at("/on").asString(),
                    it.at("/what").asString(),
                    it.at("/paid").asBoolean()));
    }
    return events;
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    var word = word();
    for (var letter : new String[] {"C", "A", "B"}) named(word + " " + letter);
    var auditor = cast.staff("auditor");

    var first = house.get(auditor, "/api/v1/partners?limit=2&q=" + word);
    var next = first.at("/page/next");
    var second = house.get(auditor, "/api/v1/partners?limit=2&q=" + word + "&after=" + next);

    assertThat(first.at("/data/0/name")).isEqualTo(word + " A BV");
    assertThat(first.at("/data/1/name")).isEqualTo(word + " B BV");
    assertThat(second.at("/data/0/name")).isEqualTo(word + " C BV");
    assertThat(second.at("/data/0/state")).isEqualTo("NONE");
    assertThat(second.json().at("/page/next").isNull()).isTrue();
  }

  @Test
  void aRenewalIsListedWithWhatItLacksUntilItIsSettled() {
    var word = word();
    var company = named(word);
    till.bought(company, "2030-02-10");
    house.today("2031-03-08");
    var staff = cast.staff("program-manager");
    var path = "/api/v1/renewals?q=" + word;

    assertThat(house.get(staff, path).at("/data/0/state")).isEqualTo("LAST_DAYS");
    assertThat(house.get(staff, path).at("/data/0/missing/0")).isEqualTo("PROFILE_REVIEW_REQUIRED");
    till.review(company);
    assertThat(house.get(staff, path).json().at("/data/0/missing").size()).isZero();
    house.today("2031-03-20");
    assertThat(house.get(staff, path).at("/data/0/state")).isEqualTo("LAPSED");
  }

  /// One in its last days that lacks a review, one that was reviewed, one that lapsed.
  @Test
  void whatTheChipsCountIsWhatTheirListsHold() {
    var word = word();
    till.bought(named(word + " A"), "2030-02-10");
    var reviewed = named(word + " B");
    till.bought(reviewed, "2030-02-20");
    till.bought(named(word + " C"), "2030-01-05");
    house.today("2031-03-08");
    till.review(reviewed);

    var all = RollWish.on(house.today()).searching(word);
    assertThat(counts(all).byState())
        .containsEntry(RollState.LAST_DAYS, 1L)
        .containsEntry(RollState.WINDOW, 1L)
        .containsEntry(RollState.LAPSED, 1L);
    assertThat(counts(all).byMissing()).containsEntry("PROFILE_REVIEW_REQUIRED", 1L);
    for (var chosen : Set.of(all, all.withStates(Set.of(RollState.WINDOW)), lacking(all))) {
      counts(chosen)
          .byState()
          .forEach((it, n) -> assertThat(total(chosen.withStates(Set.of(it)))).isEqualTo(n));
      counts(chosen)
          .byMissing()
          .forEach((it, n) -> assertThat(total(chosen.withMissing(Set.of(it)))).isEqualTo(n));
    }
  }

  private static RollWish lacking(RollWish wish) {
    return wish.withMissing(Set.of("PROFILE_REVIEW_REQUIRED"));
  }

  private RenewalCounts counts(RollWish wish) {
    return house.behindTheWalls(() -> roll.renewalCounts(wish));
  }

  private long total(RollWish wish) {
    return house.behindTheWalls(() -> roll.renewals(wish));
  }

  @Test
  void onlyStaffReadTheRoll() {
    var company = cast.company();
    assertThat(house.get(company.globalAdmin(), "/api/v1/partners").status()).isEqualTo(403);
    assertThat(house.get(company.globalAdmin(), "/api/v1/renewals").code())
        .isEqualTo("NOT_ALLOWED");
    assertThat(house.get(cast.staff("key-custodian"), "/api/v1/partners").status()).isEqualTo(403);
  }

  @Test
  @Rule("REN-09")
  void aCompanyIsRemindedOnceADayHoweverOftenItIsAsked() {
    var company = cast.company();
    var membership = till.bought(company, "2030-03-01");
    house.today("2031-03-10");
    var desk = cast.staff("support-desk");
    var nudges = company.path("/memberships/" + membership + "/nudges/");
    var id = UUID.randomUUID();

    assertThat(house.put(desk, nudges + id + "?preview=true", "").status()).isEqualTo(200);
    assertThat(house.put(desk, nudges + id, "").status()).isEqualTo(201);
    assertThat(house.put(desk, nudges + id, "").status()).isEqualTo(200);
    assertThat(house.put(desk, nudges + UUID.randomUUID(), "").code()).isEqualTo("REMINDED_TODAY");
    house.deliver();
    assertThat(till.facts(company, "RenewalNudged")).isEqualTo(1);
    assertThat(house.rows("notifications.mail", company.account().value())).isPositive();
    house.today("2031-03-11");
    assertThat(house.put(desk, nudges + UUID.randomUUID(), "").status()).isEqualTo(201);
    house.today("2031-04-20");
    assertThat(house.put(desk, nudges + UUID.randomUUID(), "").code()).isEqualTo("WINDOW_CLOSED");
  }

  @Test
  @Rule("REN-09")
  void aCompanyDoesNotRemindItself() {
    var company = cast.company();
    var membership = till.bought(company, "2030-04-01");
    house.today("2031-04-10");
    var path = company.path("/memberships/" + membership + "/nudges/" + UUID.randomUUID());
    assertThat(house.put(company.globalAdmin(), path, "").status()).isEqualTo(403);
    assertThat(house.put(cast.staff("auditor"), path, "").code()).isEqualTo("NOT_ALLOWED");
  }
}
