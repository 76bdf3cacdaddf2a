package guildhall.asks;

import guildhall.journal.Fact;
import java.util.UUID;

/// An ask that was done is open again, because what was done was undone.
public record AskOpenedAgain(UUID ask, String topic) implements Fact {}
