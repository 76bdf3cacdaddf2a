package guildhall.memberships;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A company bought an offer, and its first year began the same day.
public record MembershipStarted(
    UUID membership, String offer, LocalDate purchasedOn, LocalDate anniversaryOn, int edition)
    implements Fact {}
