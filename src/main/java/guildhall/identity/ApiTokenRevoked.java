package guildhall.identity;

import guildhall.journal.Fact;
import java.util.UUID;

/// A token was taken back; it works no more.
public record ApiTokenRevoked(UUID token, String name) implements Fact {}
