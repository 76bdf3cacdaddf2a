package guildhall.grants.domain;

import java.time.LocalDate;

/// The year a set of benefits is for.
///
/// @param startsOn the day it was paid for
/// @param anniversaryOn the anniversary that ends it
/// @param windowClosesOn the last day on which it may be followed by another
public record BenefitYear(LocalDate startsOn, LocalDate anniversaryOn, LocalDate windowClosesOn) {

  private LocalDate last(boolean throughGrace) {
    return throughGrace ? windowClosesOn : anniversaryOn;
  }

  /// The dates of a benefit in this year.
  ///
  /// BEN-04, BEN-06, BEN-07: with the anniversary on 31 January 2021 a key or token is to be taken
  /// by that day, a developer subscription by 2 March; what was taken works through 2 March
  /// (REN-04).
  ///
  /// @param takenThroughGrace whether the kind may still be taken between anniversary and close
  /// @param usedThroughGrace whether what was taken works until then
  public GrantDates dates(boolean takenThroughGrace, boolean usedThroughGrace) {
    var activateBy = last(takenThroughGrace);
    var usableUntil = last(usedThroughGrace);
    return new GrantDates(activateBy, usableUntil.isBefore(activateBy) ? activateBy : usableUntil);
  }
}
