package guildhall.assignments;

import guildhall.journal.Fact;
import java.util.UUID;

/// A developer subscription given by an import was undone with it, as if it had never been given.
public record SubscriptionUndone(
    UUID assignment, UUID membership, String benefit, int slot, UUID person) implements Fact {}
