package guildhall.memberships.web;

import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipYear;
import java.time.LocalDate;
import java.util.UUID;

/// The dates a paid year gives a membership.
///
/// @param renewBy the last day of the window, and the last on which benefits work
record YearView(
    UUID membership,
    String offer,
    LocalDate purchasedOn,
    LocalDate paidOn,
    LocalDate anniversaryOn,
    LocalDate renewalOpensOn,
    LocalDate renewBy,
    int edition) {

  static YearView of(Membership it, MembershipYear year) {
    return new YearView(
        it.id(),
        it.offer(),
        it.purchasedOn(),
        year.paidOn(),
        year.window().anniversaryOn(),
        year.window().opensOn(),
        year.window().closesOn(),
        year.edition());
  }
}
