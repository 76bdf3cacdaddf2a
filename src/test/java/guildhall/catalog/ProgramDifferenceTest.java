package guildhall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Change.Sort;
import guildhall.catalog.Change.Subject;
import guildhall.catalog.app.ProgramCheck;
import guildhall.catalog.app.ReferenceProgram;
import org.junit.jupiter.api.Test;

@Rule("PKG-02")
class ProgramDifferenceTest {

  static final Program NOW = ReferenceProgram.program();

  @Test
  void aProgramDoesNotDifferFromItself() {
    assertThat(ProgramDifference.between(NOW, NOW).isEmpty()).isTrue();
  }

  @Test
  void aSmallerQuantityReachesHoldersOfThatOfferAndNobodyElse() {
    var next =
        with(
            "packages.yaml",
            "sql-server-2016-cal, quantity: 10",
            "sql-server-2016-cal, quantity: 4");
    var difference = ProgramDifference.between(NOW, next);
    assertThat(difference.changes())
        .containsExactly(
            new Change(
                Subject.PACKAGE_LINE,
                "action-pack/sql-server-2016-cal",
                Sort.CHANGED,
                "quantity",
                "10",
                "4"));
    assertThat(difference.isFeltAtOnce()).isFalse();
    assertThat(difference.reaching(offer(next, "action-pack"))).hasSize(1);
    assertThat(difference.reaching(offer(next, "gold-membership"))).isEmpty();
  }

  @Test
  void aLineTakenAwayIsRemovedAndALineGivenIsAdded() {
    var next =
        with(
            "packages.yaml",
            "    - { benefit: exchange-server-2016-standard, quantity: 1 }\n",
            "    - { benefit: office-365-e3-25, quantity: 25 }\n");
    assertThat(ProgramDifference.between(NOW, next).changes())
        .containsExactly(
            new Change(
                Subject.PACKAGE_LINE,
                "action-pack/exchange-server-2016-standard",
                Sort.REMOVED,
                "",
                "1",
                ""),
            new Change(
                Subject.PACKAGE_LINE, "action-pack/office-365-e3-25", Sort.ADDED, "", "", "25"));
  }

  @Test
  void anotherRenewalStepReachesEveryOfferThatFallsDue() {
    var next = with("policies.yaml", "step: P365D", "step: P1Y");
    var difference = ProgramDifference.between(NOW, next);
    assertThat(difference.about(Subject.POLICY))
        .containsExactly(
            new Change(Subject.POLICY, "renewal", Sort.CHANGED, "step", "P365D", "P1Y"));
    assertThat(next.offers())
        .filteredOn(it -> !difference.reaching(it).isEmpty())
        .extracting(Offer::renewable)
        .hasSize(4)
        .containsOnly(true);
  }

  @Test
  void aRightGivenToAnotherRoleIsFeltByEveryoneAtOnce() {
    var next =
        with(
            "roles-and-rights.yaml",
            "right: memberships.buy, roles: [global-admin, mpn-partner-admin]",
            "right: memberships.buy, roles: [global-admin, mpn-partner-admin, account-admin]");
    var difference = ProgramDifference.between(NOW, next);
    assertThat(difference.isFeltAtOnce()).isTrue();
    assertThat(difference.changes()).hasSize(1);
    assertThat(difference.changes().getFirst().after()).contains("account-admin");
  }

  @Test
  void aChangedBenefitReachesTheOffersThatCarryIt() {
    var next =
        with(
            "benefits.yaml",
            "activationsPerKey: 10\n"
                + "    downloads: { languages: [en, nl, sv], systems: [64-bit, 32-bit]",
            "activationsPerKey: 12\n"
                + "    downloads: { languages: [en, nl, sv], systems: [64-bit, 32-bit]");
    var difference = ProgramDifference.between(NOW, next);
    assertThat(difference.about(Subject.BENEFIT)).hasSize(1);
    assertThat(difference.reaching(offer(next, "action-pack"))).hasSize(1);
    assertThat(difference.reaching(offer(next, "silver-membership"))).isEmpty();
  }

  @Test
  void whatIsAddedOneWayIsRemovedTheOther() {
    var next = with("extensions.yaml", "code: c19-2021h2", "code: c19-2022h1");
    var there = ProgramDifference.between(NOW, next).changes();
    var back = ProgramDifference.between(next, NOW).changes();
    assertThat(there).extracting(Change::sort).containsExactlyInAnyOrder(Sort.ADDED, Sort.REMOVED);
    assertThat(back).hasSameSizeAs(there);
    assertThat(there.getFirst().code()).isEqualTo(back.getFirst().code());
    assertThat(there.getFirst().sort()).isNotEqualTo(back.getFirst().sort());
  }

  private static Offer offer(Program program, String code) {
    return program.offer(new OfferCode(code)).orElseThrow();
  }

  private static Program with(String file, String old, String fresh) {
    var files = ReferenceProgram.files();
    assertThat(files.getOrDefault(file, "")).contains(old);
    files.computeIfPresent(
        file, (name, it) -> it.replaceFirst(java.util.regex.Pattern.quote(old), fresh));
    return ProgramCheck.of(files).program();
  }
}
