package guildhall.memberships.domain;

import guildhall.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;

/// A membership as it stands on a day.
///
/// @param year the year that counted on that day
/// @param nextAnniversaryOn the anniversary a renewal would bring, whatever day it is paid
/// @param remindersOn the days the year's reminders are due
/// @param missing what must be settled before it can be renewed, in order of precedence
/// @param renewalOpen whether a renewal waits for its payment
public record MembershipOn(
    Membership membership,
    MembershipYear year,
    Standing standing,
    LocalDate nextAnniversaryOn,
    List<LocalDate> remindersOn,
    List<Refusal> missing,
    boolean renewalOpen) {

  /// The day the year began: the purchase, or the anniversary that ended the one before.
  public LocalDate yearStartsOn() {
    return year.number() == 0
        ? membership.purchasedOn()
        : membership.years().get(year.number() - 1).window().anniversaryOn();
  }

  public RenewalWindow window() {
    return year.window();
  }
}
