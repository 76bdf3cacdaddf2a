package guildhall.keys.domain;

import java.time.Instant;

/// Who set a pool's reorder point, and when.
public record Reordered(String by, Instant at) {}
