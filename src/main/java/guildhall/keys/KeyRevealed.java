package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// One person saw the text of one key (REF-03).
///
/// @param endedRefund whether this ended the right to a refund
public record KeyRevealed(UUID reveal, UUID key, UUID grant, String product, boolean endedRefund)
    implements Fact {}
