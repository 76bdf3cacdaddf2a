package guildhall.memberships.domain;

import java.time.LocalDate;
import java.time.Period;

/// How the years of a membership follow one another, as the program's file says.
///
/// @param firstTerm from the purchase to the first anniversary: one calendar year
/// @param step from one anniversary to the next: 365 days, or a calendar year
/// @param opensAfterDays how many days after the anniversary the window opens
/// @param windowDays how many days after the anniversary it closes, that day included
public record RenewalRhythm(Period firstTerm, Period step, int opensAfterDays, int windowDays) {

  public Anniversary firstAnniversary(LocalDate purchasedOn) {
    return new Anniversary(purchasedOn.plus(firstTerm), step, 0);
  }

  /// The window after an anniversary. REN-01, REN-02: with the anniversary on 1 September 2021 it
  /// is open from 2 September to 1 October, both days included.
  public RenewalWindow windowAfter(LocalDate anniversaryOn) {
    return new RenewalWindow(
        anniversaryOn, anniversaryOn.plusDays(opensAfterDays), anniversaryOn.plusDays(windowDays));
  }
}
