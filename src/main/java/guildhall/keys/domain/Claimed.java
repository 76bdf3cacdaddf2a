package guildhall.keys.domain;

import java.util.UUID;

/// A key taken for a line of software.
///
/// @param left how many more keys the line gives
public record Claimed(UUID claim, UUID key, UUID grant, String product, String masked, int left) {}
