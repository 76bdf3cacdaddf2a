package guildhall.memberships.domain;

import java.time.LocalDate;

/// The days around one anniversary: until when all is well, when renewing opens, and when it
/// closes.
///
/// With the anniversary on 22 June 2020: active through 22 June, open 23 June to 22 July, lapsed
/// from 23 July on (REN-01, REN-02, REN-06).
///
/// @param opensOn the first day on which it may be renewed
/// @param closesOn the last day on which it may be renewed, and on which benefits still work
public record RenewalWindow(LocalDate anniversaryOn, LocalDate opensOn, LocalDate closesOn) {

  /// The first day on which nothing works any more unless it was renewed (REN-06).
  public LocalDate lapsesOn() {
    return closesOn.plusDays(1);
  }

  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  /// How a membership stands on a day if it is not renewed.
  public Standing standingOn(LocalDate day) {
    if (!day.isAfter(anniversaryOn)) return new Standing.Active();
    if (!day.isAfter(closesOn)) return new Standing.InGrace(closesOn);
    return new Standing.Lapsed(lapsesOn());
  }
}
