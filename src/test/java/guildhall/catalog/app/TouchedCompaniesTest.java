package guildhall.catalog.app;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Edition;
import guildhall.catalog.OfferCode;
import guildhall.catalog.OfferHolders;
import guildhall.catalog.OfferHolders.Held;
import guildhall.catalog.Program;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.app.Publication.Touched;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@Rule("PKG-02")
class TouchedCompaniesTest {

  static final LocalDate TODAY = LocalDate.parse("2021-03-01");
  static final LocalDate FROM = LocalDate.parse("2021-06-01");
  static final AccountId EARLY = new AccountId(new UUID(0, 1));
  static final AccountId LATE = new AccountId(new UUID(0, 2));

  @Test
  void aChangeReachesACompanyAtItsFirstAnniversaryUnderTheEdition() {
    var touched =
        touchedBy("sql-server-2016-cal, quantity: 10", "sql-server-2016-cal, quantity: 4");
    assertThat(touched)
        .extracting(Touched::account, Touched::on)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LATE, LocalDate.parse("2021-09-01")),
            // It renews in April 2021 into the old edition, and 365 days later into the new one.
            org.assertj.core.groups.Tuple.tuple(EARLY, LocalDate.parse("2022-04-15")));
    assertThat(touched).allSatisfy(it -> assertThat(it.editionNow()).isEqualTo(1));
  }

  @Test
  void aChangeOfAnotherOfferReachesNobody() {
    assertThat(
            touchedBy(
                "visual-studio-enterprise, quantity: 5", "visual-studio-enterprise, quantity: 6"))
        .isEmpty();
  }

  private static List<Touched> touchedBy(String old, String fresh) {
    var left = ReferenceProgram.program();
    var files = ReferenceProgram.files();
    files.computeIfPresent("packages.yaml", (name, it) -> it.replace(old, fresh));
    Program right = ProgramCheck.of(files).program();
    var difference = ProgramDifference.between(left, right);
    assertThat(difference.isEmpty()).isFalse();
    return new TouchedCompanies(holders())
        .by(difference, new Edition(1, left.since(), left), new Edition(2, FROM, right), TODAY);
  }

  private static org.springframework.beans.factory.ObjectProvider<OfferHolders> holders() {
    OfferHolders holders =
        day -> Map.of(EARLY, Set.of(held("2021-04-15")), LATE, Set.of(held("2021-09-01")));
    return new StaticListableBeanFactory(Map.of("holders", holders))
        .getBeanProvider(OfferHolders.class);
  }

  private static Held held(String renewsOn) {
    return new Held(new OfferCode("action-pack"), 1, LocalDate.parse(renewsOn));
  }
}
