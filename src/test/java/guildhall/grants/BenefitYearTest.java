package guildhall.grants;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.grants.domain.BenefitYear;
import guildhall.grants.domain.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenefitYearTest {

  private static final BenefitYear YEAR =
      new BenefitYear(day("2020-01-31"), day("2021-01-31"), day("2021-03-02"));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Rule({"BEN-04", "BEN-07"})
  @Test
  void aTokenIsRedeemedThroughTheAnniversary() {
    assertThat(YEAR.dates(false, true).activateBy()).isEqualTo(day("2021-01-31"));
  }

  @Rule({"BEN-06", "VST-06"})
  @Test
  void whatIsAssignedToPeopleMayStillBeAssignedThirtyDaysBeyond() {
    assertThat(YEAR.dates(true, true).activateBy()).isEqualTo(day("2021-03-02"));
  }

  @Rule({"REN-04", "BEN-07"})
  @Test
  void whatWasTakenWorksThroughTheWindow() {
    assertThat(YEAR.dates(false, true).usableUntil()).isEqualTo(day("2021-03-02"));
  }

  @Test
  void nothingIsTakenAfterItStopsWorking() {
    for (var taken : List.of(true, false)) {
      for (var used : List.of(true, false)) {
        var dates = YEAR.dates(taken, used);
        assertThat(dates.activateBy()).isBeforeOrEqualTo(dates.usableUntil());
      }
    }
  }

  @Rule("PKG-01")
  @Test
  void linesOfOneChoiceDrawOnOnePool() {
    assertThat(Choice.left(5, List.of())).isEqualTo(5);
    assertThat(Choice.left(5, List.of(3))).isEqualTo(2);
    assertThat(Choice.left(5, List.of(3, 2))).isZero();
    assertThat(Choice.left(100, List.of(80, 20))).isZero();
  }

  @Rule("PKG-01")
  @Test
  void whoeverTakesWhatIsLeftNeverTakesMoreThanTheQuantity() {
    var random = new Random(5);
    for (var i = 0; i < 10_000; i++) {
      var quantity = random.nextInt(1, 50);
      var cloud = 0;
      var onPremises = 0;
      for (var act = 0; act < 10; act++) {
        var left = Choice.left(quantity, List.of(cloud, onPremises));
        var taken = random.nextInt(left + 1);
        if (random.nextBoolean()) cloud += taken;
        else onPremises += taken;
      }
      assertThat(cloud + onPremises).isLessThanOrEqualTo(quantity);
    }
  }
}
