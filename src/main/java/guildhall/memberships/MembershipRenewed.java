package guildhall.memberships;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A company paid for another year.
///
/// @param anniversaryOn the anniversary that ends the new year
public record MembershipRenewed(
    UUID membership, String offer, LocalDate paidOn, LocalDate anniversaryOn, int edition)
    implements Fact {}
