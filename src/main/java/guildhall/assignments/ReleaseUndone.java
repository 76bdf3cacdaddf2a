package guildhall.assignments;

import guildhall.journal.Fact;
import java.util.UUID;

/// Taking a developer subscription back was undone the same day: its person holds it as before.
public record ReleaseUndone(UUID assignment, UUID membership, String benefit, int slot, UUID person)
    implements Fact {}
