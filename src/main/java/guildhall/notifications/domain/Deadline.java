package guildhall.notifications.domain;

import java.time.LocalDate;

/// A day worth standing in a calendar.
///
/// @param uid the same each time the calendar is read, so that a day that moves moves
/// @param days for a day ahead of another, how many days ahead; else 0
/// @param subject the code of the offer, or of the benefit
/// @param count how many tokens; else 0
public record Deadline(String uid, LocalDate on, What what, int days, String subject, int count) {

  /// What happens on the day.
  public enum What {
    REMINDER,
    ANNIVERSARY,
    WINDOW_OPENS,
    LAST_DAY,
    LAST_DAY_AHEAD,
    REDEEM_BY,
    REDEEM_BY_AHEAD
  }
}
