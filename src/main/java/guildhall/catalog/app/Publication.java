package guildhall.catalog.app;

import guildhall.catalog.Change;
import guildhall.catalog.OfferCode;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.domain.EditionEntry;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An edition and what it means: what it says differently from the one before, and whom that
/// reaches.
///
/// @param plan the fingerprint of what was, or would be, published
public record Publication(
    EditionEntry edition,
    String plan,
    Optional<EditionEntry> before,
    ProgramDifference difference,
    List<Touched> touched) {

  /// A company whose next year will differ.
  ///
  /// @param on the first anniversary that falls under the edition, when its next year takes it up
  public record Touched(
      AccountId account, OfferCode offer, int editionNow, LocalDate on, List<Change> changes) {}
}
