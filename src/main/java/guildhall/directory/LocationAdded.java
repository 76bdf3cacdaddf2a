package guildhall.directory;

import guildhall.journal.Fact;
import java.util.UUID;

/// A company added a location, which got an id of its own in the program (ACC-04).
public record LocationAdded(UUID location, String name, String mpnId) implements Fact {}
