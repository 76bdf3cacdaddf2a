package guildhall.memberships;

import java.time.LocalDate;
import java.util.UUID;

/// A membership as it stands on a day.
///
/// @param yearStartsOn the day the running year began: the purchase, or the anniversary before
/// @param renewBy the last day of the renewal window, and the last on which benefits work
/// @param nextAnniversaryOn the anniversary a renewal would bring, whatever day it is paid
/// @param readyToRenew whether nothing but the date stands in the way
public record HeldMembership(
    UUID id,
    String offer,
    MembershipStatus status,
    LocalDate purchasedOn,
    LocalDate yearStartsOn,
    LocalDate anniversaryOn,
    LocalDate renewalOpensOn,
    LocalDate renewBy,
    LocalDate nextAnniversaryOn,
    boolean readyToRenew) {}
