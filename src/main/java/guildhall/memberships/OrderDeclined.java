package guildhall.memberships;

import guildhall.journal.Fact;
import java.util.UUID;

/// The payment for an order was declined, and the order came to nothing.
///
/// @param code why, in the payment gateway's words
public record OrderDeclined(UUID order, String offer, String purpose, String code)
    implements Fact {}
