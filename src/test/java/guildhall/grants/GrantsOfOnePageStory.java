package guildhall.grants;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Once;
import guildhall.support.ActionPacks;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// A page reads a company's grants once and answers all its questions from them; an act asks the
/// table each question by itself. Both have to hear the same.
@Story
class GrantsOfOnePageStory {

  private final House house;
  private final Cast cast;
  private final Grants grants;
  private final ActionPacks packs;

  GrantsOfOnePageStory(House house, Cast cast, Grants grants) {
    this.house = house;
    this.cast = cast;
    this.grants = grants;
    this.packs = new ActionPacks(house, cast, grants);
  }

  private AccountId withTwoYearsAndAnotherMembership() {
    house.today("2020-01-31");
    var account = cast.company().account();
    var membership = UUID.randomUUID();
    packs.year(account, membership, house.today(), house.today().plusYears(1));
    packs.year(account, UUID.randomUUID(), house.today(), house.today().plusYears(1));
    house.today("2021-02-10");
    packs.year(account, membership, house.today().minusDays(10), house.today().plusYears(1));
    house.behindTheWalls(
        () -> {
          grants.markUsed(house.call(), grants.all(account).getFirst());
          return account;
        });
    return account;
  }

  @Test
  void everyGrantIsFoundAlikeAndOfItsLine() {
    var account = withTwoYearsAndAnotherMembership();
    var all = bothWays(() -> grants.all(account));

    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all).extracting(Grant::startsOn).isSorted();
    for (var it : all) {
      assertThat(bothWays(() -> grants.find(account, it.id()))).contains(it);
      assertThat(bothWays(() -> grants.line(account, it.membership(), it.benefit())))
          .contains(it)
          .extracting(Grant::startsOn)
          .isSorted();
    }
    assertThat(bothWays(() -> grants.find(account, UUID.randomUUID()))).isEmpty();
  }

  @Test
  void whatServesOnADayIsAlikeAndListedAsOffered() {
    var account = withTwoYearsAndAnotherMembership();

    var inTheWindow = bothWays(() -> grants.on(account, house.today()));
    var after = bothWays(() -> grants.on(account, house.today().plusDays(60)));

    assertThat(inTheWindow).hasSizeGreaterThan(after.size());
    assertThat(after).isNotEmpty().allMatch(it -> it.usableOn(house.today().plusDays(60)));
    assertThat(bothWays(() -> grants.lines(account, house.today())))
        .extracting(BenefitLine::grant)
        .isEqualTo(inTheWindow);
  }

  /// One used benefit ends the refund of its year, and of no other.
  @Test
  @Rule("REF-02")
  void aUsedBenefitEndsTheRefundOfItsOwnYear() {
    var account = withTwoYearsAndAnotherMembership();
    var all = bothWays(() -> grants.all(account));
    var used = all.stream().filter(Grant::used).findFirst().orElseThrow();

    assertThat(all.stream().filter(it -> it.refundableUntil() != null))
        .isNotEmpty()
        .noneMatch(
            it ->
                it.membership().equals(used.membership()) && it.startsOn().equals(used.startsOn()));
  }

  private <T> T bothWays(Supplier<T> look) {
    var byAct = house.behindTheWalls(look);
    Once.begin();
    try {
      assertThat(house.behindTheWalls(look)).isEqualTo(byAct);
    } finally {
      Once.end();
    }
    return byAct;
  }
}
