package guildhall.keys;

import java.time.LocalDate;
import java.util.UUID;

/// Software of one product that must be removed or licensed elsewhere, because the membership it
/// came with is over (SW-09).
///
/// @param endedOn the last day on which it was licensed
/// @param keys how many keys the company had seen
/// @param activations how many activations were counted on them
public record ComplianceNotice(
    UUID membership, String offer, LocalDate endedOn, String product, int keys, int activations) {}
