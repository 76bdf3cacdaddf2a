package guildhall.keys;

import guildhall.journal.Fact;
import java.util.UUID;

/// A company took a key for one line of its software. Nobody has seen it yet.
public record KeyClaimed(UUID claim, UUID key, UUID grant, String product) implements Fact {}
