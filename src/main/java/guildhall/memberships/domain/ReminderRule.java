package guildhall.memberships.domain;

import java.time.LocalDate;

/// One reminder of the program: its name, and how many days from the anniversary it is due.
///
/// REN-09: 15 days before and 23 days after. A server that was down sends it late, but only within
/// its phase: the first one until the anniversary, the second one until the window closes.
///
/// @param offsetDays below zero before the anniversary, above zero after it
public record ReminderRule(String kind, int offsetDays) {

  public LocalDate dueOn(RenewalWindow window) {
    return window.anniversaryOn().plusDays(offsetDays);
  }

  public LocalDate phaseEndsOn(RenewalWindow window) {
    return offsetDays > 0 ? window.closesOn() : window.anniversaryOn();
  }

  /// Whether the round of a day sends it, when that round is walked on `today`.
  public boolean isDue(RenewalWindow window, LocalDate roundOf, LocalDate today) {
    return !roundOf.isBefore(dueOn(window)) && !today.isAfter(phaseEndsOn(window));
  }
}
