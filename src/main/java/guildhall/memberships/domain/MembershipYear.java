package guildhall.memberships.domain;

import java.time.LocalDate;

/// One year of a membership that was paid for.
///
/// @param number 0 for the purchase, then one more for each renewal
/// @param paidOn the day it was bought or renewed; from this day on the year is on record
/// @param edition the edition of the program it was sold under, which it keeps
public record MembershipYear(
    int number, LocalDate paidOn, Anniversary anniversary, RenewalWindow window, int edition) {

  static MembershipYear of(
      int number, LocalDate paidOn, Anniversary anniversary, RenewalRhythm rhythm, int edition) {
    return new MembershipYear(
        number, paidOn, anniversary, rhythm.windowAfter(anniversary.on()), edition);
  }

  /// The year a purchase begins (PAY-08: it is bought on the day it becomes active).
  public static MembershipYear first(LocalDate purchasedOn, RenewalRhythm rhythm, int edition) {
    return of(0, purchasedOn, rhythm.firstAnniversary(purchasedOn), rhythm, edition);
  }

  /// The year a renewal adds. Its anniversary does not depend on the day of payment (REN-05).
  public MembershipYear renewed(LocalDate paidOn, RenewalRhythm now, int edition) {
    return of(number + 1, paidOn, anniversary.next(now.step()), now, edition);
  }
}
