package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// A file of keys was loaded into a pool.
///
/// @param added how many of its rows were saved
public record KeysLoaded(UUID pool, UUID batch, String product, int rows, int added)
    implements Fact {}
