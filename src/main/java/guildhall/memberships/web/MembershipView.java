package guildhall.memberships.web;

import guildhall.kernel.Refusal;
import guildhall.memberships.domain.MembershipOn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A membership as it stands on a day.
///
/// REN-11: the anniversary, the day renewing opens and the last day to renew are three dates.
///
/// @param status `ACTIVE`, `IN_GRACE_PERIOD` or `INACTIVE`
/// @param benefitsUntil the last day on which its benefits work if nothing is done
/// @param nextAnniversaryOn the anniversary a renewal would bring, whatever day it is paid
/// @param paymentPending whether a renewal waits for its payment
/// @param missing codes of what must be settled before it can be renewed
record MembershipView(
    UUID id,
    String offer,
    String offerName,
    String status,
    LocalDate purchasedOn,
    LocalDate anniversaryOn,
    LocalDate renewalOpensOn,
    LocalDate renewBy,
    LocalDate benefitsUntil,
    LocalDate nextAnniversaryOn,
    int edition,
    boolean paymentPending,
    List<String> missing) {

  static MembershipView of(MembershipOn it, String offerName) {
    var window = it.window();
    return new MembershipView(
        it.membership().id(),
        it.membership().offer(),
        offerName,
        it.standing().label().name(),
        it.membership().purchasedOn(),
        window.anniversaryOn(),
        window.opensOn(),
        window.closesOn(),
        window.closesOn(),
        it.nextAnniversaryOn(),
        it.year().edition(),
        it.renewalOpen(),
        it.missing().stream().map(Refusal::reason).map(reason -> reason.name()).toList());
  }
}
