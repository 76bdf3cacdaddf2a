package guildhall.identity;

import guildhall.journal.Fact;
import java.time.Instant;
import java.util.UUID;

/// Somebody was invited to choose a password and come in.
///
/// @param again whether they had been invited before
/// @param endsAt until when the link works
public record PersonInvited(
    UUID person, String name, UUID invitation, boolean again, Instant endsAt) implements Fact {}
