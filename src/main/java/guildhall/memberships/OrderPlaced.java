package guildhall.memberships;

import guildhall.journal.Fact;
import java.util.UUID;

/// A company ordered an offer or its renewal; the card is charged next.
///
/// @param purpose `PURCHASE` or `RENEWAL`
public record OrderPlaced(UUID order, String offer, String purpose) implements Fact {}
