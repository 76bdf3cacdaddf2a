package guildhall.memberships.domain;

import java.time.LocalDate;
import java.util.UUID;

/// One reminder staff asked for.
public record Nudge(UUID id, UUID membership, LocalDate anniversaryOn, LocalDate nudgedOn) {}
