package guildhall.catalog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What is known of a published edition without reading its files.
///
/// @param digest tells whether two editions say the same, whatever their comments and spacing
/// @param publishedBy the name of whoever published it, as it was then
public record EditionEntry(
    int number,
    UUID id,
    LocalDate effectiveFrom,
    String digest,
    Instant publishedAt,
    String publishedBy) {}
