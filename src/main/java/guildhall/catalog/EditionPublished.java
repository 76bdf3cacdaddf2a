package guildhall.catalog;

import guildhall.journal.Fact;
import java.time.LocalDate;

/// The program has a new edition, in force from this day on.
///
/// @param changes how many things it changes, adds or removes; 0 for the first
public record EditionPublished(int edition, LocalDate effectiveFrom, int changes) implements Fact {}
