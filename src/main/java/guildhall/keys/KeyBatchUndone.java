package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// A file of keys was taken out of its pool again, before any of them was issued.
public record KeyBatchUndone(UUID pool, UUID batch, String product, int removed) implements Fact {}
