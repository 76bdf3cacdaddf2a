package guildhall.portal.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a membership stands in its year, as Home speaks of it.
///
/// Bought on 1 October 2025 and looked at on 15 October 2026, the anniversary was 14 days ago and
/// 16 days are left to renew, today not counted: the window is open.
public enum Moment {
  /// Bought within the last 30 days: the page helps to begin.
  FRESH,
  /// Nothing to do.
  CALM,
  /// The anniversary has passed and it may be renewed (REN-04).
  WINDOW,
  /// The same, with seven days or less to go.
  LAST_DAYS,
  /// It was not renewed; benefits are lost (REN-06).
  LAPSED;

  public static final int FRESH_DAYS = 30;
  public static final int LAST_DAYS_COUNT = 7;

  public static Moment of(YearLine line, LocalDate day) {
    if (day.isAfter(line.closesOn())) return LAPSED;
    if (!day.isBefore(line.opensOn())) {
      return line.daysLeftOn(day) <= LAST_DAYS_COUNT ? LAST_DAYS : WINDOW;
    }
    return day.isBefore(line.purchasedOn().plusDays(FRESH_DAYS)) ? FRESH : CALM;
  }

  public boolean isWindow() {
    return this == WINDOW || this == LAST_DAYS;
  }

  /// The dates of one membership year.
  ///
  /// @param startsOn the first day of the year drawn, not of the membership
  /// @param closesOn the last day on which it may be renewed
  /// @param nextAnniversaryOn the anniversary that a renewal now would lead to
  public record YearLine(
      LocalDate purchasedOn,
      LocalDate startsOn,
      LocalDate anniversaryOn,
      LocalDate opensOn,
      LocalDate closesOn,
      LocalDate nextAnniversaryOn) {

    /// Days after today on which it may still be renewed; 0 on the last one.
    public long daysLeftOn(LocalDate day) {
      return ChronoUnit.DAYS.between(day, closesOn);
    }

    public int windowDays() {
      return Math.toIntExact(ChronoUnit.DAYS.between(anniversaryOn, closesOn));
    }
  }
}
