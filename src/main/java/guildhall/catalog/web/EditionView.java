package guildhall.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import guildhall.catalog.app.PublishedEditions.WithFiles;
import guildhall.catalog.domain.EditionEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published edition as the API shows it.
///
/// @param digest equal where two editions say the same
/// @param files names and texts as published; only where one edition is asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
    int edition,
    UUID id,
    LocalDate effectiveFrom,
    String digest,
    Instant publishedAt,
    String publishedBy,
    @Nullable Map<String, String> files) {

  static EditionView of(EditionEntry it) {
    return new EditionView(
        it.number(),
        it.id(),
        it.effectiveFrom(),
        it.digest(),
        it.publishedAt(),
        it.publishedBy(),
        null);
  }

  static EditionView of(WithFiles it) {
    var bare = of(it.edition());
    return new EditionView(
        bare.edition(),
        bare.id(),
        bare.effectiveFrom(),
        bare.digest(),
        bare.publishedAt(),
        bare.publishedBy(),
        it.files());
  }
}
