package guildhall.keys.domain;

import java.time.Instant;
import java.util.UUID;

/// The text of one key, shown to one person.
public record Revealed(
    UUID reveal, UUID key, KeyText text, Instant at, String to, boolean endedRefund) {}
