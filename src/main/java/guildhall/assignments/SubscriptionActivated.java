package guildhall.assignments;

import guildhall.journal.Fact;
import java.util.UUID;

/// A developer subscription was activated by the person it belongs to; from now on it is valid.
public record SubscriptionActivated(
    UUID assignment, UUID membership, String benefit, int slot, UUID person) implements Fact {}
