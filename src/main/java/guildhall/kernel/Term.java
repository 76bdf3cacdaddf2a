package guildhall.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A stretch of days: from its first day up to, not including, the day it ends before.
public record Term(LocalDate startsOn, LocalDate endsBefore) {

  public Term {
    if (!startsOn.isBefore(endsBefore)) {
      throw new IllegalArgumentException(
          "A term ends after it starts: " + startsOn + ".." + endsBefore);
    }
  }

  /// The term whose last day is `lastDay`, that day included.
  public static Term through(LocalDate startsOn, LocalDate lastDay) {
    return new Term(startsOn, lastDay.plusDays(1));
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && day.isBefore(endsBefore);
  }

  public boolean isOverOn(LocalDate day) {
    return !day.isBefore(endsBefore);
  }

  public LocalDate lastDay() {
    return endsBefore.minusDays(1);
  }

  /// Days still to come, counting `day` itself; none once the term is over.
  public long daysLeftOn(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(day, endsBefore));
  }
}
