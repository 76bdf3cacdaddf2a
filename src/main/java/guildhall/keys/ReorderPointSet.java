package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// The number of keys at which more are to be ordered was changed for one pool.
public record ReorderPointSet(UUID pool, String product, int before, int reorderAt)
    implements Fact {}
