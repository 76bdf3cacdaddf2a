package guildhall.keys;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A membership ended, so the software its keys started must be removed or licensed elsewhere
/// (SW-09).
///
/// @param endedOn the last day on which the software was licensed
/// @param products the products whose keys the company had seen
/// @param keys how many keys that were
/// @param activations how many activations were counted on them
public record UninstallDue(
    UUID membership, LocalDate endedOn, List<String> products, int keys, int activations)
    implements Fact {}
