package guildhall.imports.web;

import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as the API answers it.
///
/// @param number counts imports of the whole program; how people and mails call it
/// @param of what in particular the rows go into
/// @param source the file's name; empty for a list
/// @param invited how many people were invited so that their rows could be saved; undoing leaves
///   them
/// @param percent how far the work is that goes on now
/// @param undoableBefore the instant from which it can no longer be undone
public record ImportView(
    UUID id,
    long number,
    String kind,
    String of,
    String source,
    ImportState state,
    Instant begunAt,
    String begunBy,
    int rows,
    int toAdd,
    int toUpdate,
    int same,
    int attention,
    int saved,
    int undone,
    int kept,
    int invited,
    int percent,
    @Nullable Instant savedAt,
    @Nullable Instant undoableBefore) {

  static ImportView of(Import it) {
    var tally = it.tally();
    return new ImportView(
        it.id(),
        it.number(),
        it.kind(),
        it.of(),
        it.source(),
        it.state(),
        it.begunAt(),
        it.begunBy(),
        tally.rows(),
        tally.add(),
        tally.update(),
        tally.same(),
        tally.attention(),
        tally.saved(),
        tally.undone(),
        tally.kept(),
        it.invited(),
        it.percent(),
        it.savedAt(),
        it.undoableBefore());
  }
}
