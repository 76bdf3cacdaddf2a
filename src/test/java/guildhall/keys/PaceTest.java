package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Refusal;
import guildhall.keys.domain.BatchUndo;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.Pace;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.PoolWatch;
import guildhall.keys.domain.PoolWatch.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {

  static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  @Test
  void sixteenKeysInEightWeeksAreTwoAWeek() {
    var pace = Pace.of(16, TODAY.minusYears(1), TODAY);
    assertThat(pace.perWeek()).isEqualByComparingTo("2.0");
    assertThat(pace.daysLeft(27)).contains(94);
    assertThat(pace.runsOutOn(27, TODAY)).contains(LocalDate.of(2027, 1, 17));
    assertThat(pace.leftAfter(27, 28)).isEqualTo(19);
  }

  @Test
  void aYoungPoolIsMeasuredByItsOwnDaysAWeekAtLeast() {
    assertThat(Pace.of(6, TODAY.minusDays(21), TODAY).perWeek()).isEqualByComparingTo("2.0");
    assertThat(Pace.of(6, TODAY, TODAY).days()).isEqualTo(7);
  }

  @Test
  void aPoolNobodyTakesFromNeverRunsOut() {
    var watch = watch(12, 0, 0);
    assertThat(watch.runsOutOn()).isEmpty();
    assertThat(watch.isTicking()).isFalse();
    assertThat(watch.weeks(List.of())).isEmpty();
  }

  @Test
  void anEmptyPoolRanOutToday() {
    assertThat(watch(0, 0, 0).runsOutOn()).contains(TODAY);
    assertThat(watch(0, 0, 0).isTicking()).isTrue();
  }

  @Test
  void theForecastEndsWhereThePoolIsEmpty() {
    var weeks = watch(5, 16, 0).weeks(List.of(new Week(TODAY, 2, 5, false)));
    assertThat(weeks).extracting(Week::left).containsExactly(5, 3, 1, 0);
    assertThat(weeks.getLast().forecast()).isTrue();
  }

  @Test
  @Rule("SW-02")
  void aFileComesOutOnlyWhileNobodyHasOneOfItsKeys() {
    assertThat(BatchUndo.refusal(false, 0, 0)).isEmpty();
    assertThat(BatchUndo.refusal(true, 0, 0).map(Refusal::reason))
        .contains(BatchUndo.Refused.BATCH_ALREADY_UNDONE);
    assertThat(BatchUndo.refusal(false, 1, 0).map(Refusal::reason))
        .contains(BatchUndo.Refused.BATCH_IN_USE);
    assertThat(BatchUndo.refusal(false, 0, 1).map(Refusal::reason))
        .contains(BatchUndo.Refused.BATCH_IN_USE);
  }

  /// On the day it runs out nothing is left, and something is a day before, whatever the numbers.
  @Test
  void theDayItRunsOutIsTheFirstOneWithNothingLeft() {
    var random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      var stock = 1 + random.nextInt(3_000);
      var pace = new Pace(1 + random.nextInt(400), 7 + random.nextInt(50));
      var days = pace.daysLeft(stock).orElseThrow();
      assertThat(pace.leftAfter(stock, days + 1)).isLessThanOrEqualTo(stock);
      assertThat((long) pace.taken() * days).isLessThanOrEqualTo((long) stock * pace.days());
      assertThat((long) pace.taken() * (days + 1)).isGreaterThan((long) stock * pace.days());
    }
  }

  static PoolWatch watch(int stock, int taken, int reorderAt) {
    var pool = new Pool(UUID.randomUUID(), "windows", KeyKind.SINGLE, 1, reorderAt);
    return new PoolWatch(
        new Pool.Stock(pool, stock, 0, 0), Pace.of(taken, TODAY.minusYears(1), TODAY), TODAY);
  }
}
