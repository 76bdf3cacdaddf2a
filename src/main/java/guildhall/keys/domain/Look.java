package guildhall.keys.domain;

import java.time.Instant;
import java.util.UUID;

/// One person's look at one key (REF-03).
///
/// @param endedRefund whether it ended the right to a refund
public record Look(
    UUID reveal, UUID key, Instant at, UUID personId, String personName, boolean endedRefund) {}
