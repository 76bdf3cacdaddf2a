package guildhall.keys.domain;

import guildhall.keys.domain.Block.Cause;
import java.time.Instant;
import java.util.UUID;

/// A key that was withdrawn, by whom and why.
public record Blocked(UUID block, UUID key, Cause cause, Instant at, String by) {}
