package guildhall.imports;

import guildhall.journal.Fact;
import java.util.UUID;

/// A saved import was undone.
///
/// @param what the kind of import
/// @param kept rows left as they are because somebody had built on them
public record ImportUndone(UUID importId, long number, String what, int undone, int kept)
    implements Fact {}
