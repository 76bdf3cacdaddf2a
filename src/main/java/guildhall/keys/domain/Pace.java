package guildhall.keys.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How fast a pool empties: what companies took in the last eight weeks, or since it was opened
/// where that is less; a pool is watched for a week before its pace means anything.
///
/// 16 keys in 56 days are 2 a week. With 27 left on 15 October that is 94 days: out around 17
/// January.
///
/// @param days over how many days they were taken
public record Pace(int taken, int days) {

  public static final int DAYS_LOOKED_BACK = 56;
  private static final int WEEK = 7;

  public Pace {
    if (taken < 0 || days < WEEK) throw new IllegalArgumentException("no pace");
  }

  /// @param openedOn the day the pool was opened
  /// @param taken how many keys were taken in the last [#DAYS_LOOKED_BACK] days
  public static Pace of(int taken, LocalDate openedOn, LocalDate today) {
    var open = ChronoUnit.DAYS.between(openedOn, today);
    return new Pace(taken, Math.toIntExact(Math.clamp(open, WEEK, DAYS_LOOKED_BACK)));
  }

  /// To one decimal, halves up.
  public BigDecimal perWeek() {
    return BigDecimal.valueOf(taken * (long) WEEK)
        .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
  }

  /// For how many whole days a stock lasts; empty when nothing is taken.
  public Optional<Integer> daysLeft(int stock) {
    if (taken == 0) return Optional.empty();
    return Optional.of((int) Math.min(Integer.MAX_VALUE, (long) stock * days / taken));
  }

  public Optional<LocalDate> runsOutOn(int stock, LocalDate today) {
    return daysLeft(stock).map(today::plusDays);
  }

  /// What is left of a stock after so many days, at this pace; never less than nothing.
  public int leftAfter(int stock, int later) {
    return (int) Math.max(0, stock - (long) taken * later / days);
  }
}
