package guildhall.keys.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of keys as its pool remembers it.
///
/// @param source where it came from: `API`, `CSV`, or the number of an import
/// @param added how many of its rows were saved
/// @param issued how many of its keys companies have taken
/// @param withdrawn how many of its keys the program has withdrawn
/// @param undoneAt when it was taken out again; null while it is in
public record LoadedBatch(
    UUID id,
    String source,
    String by,
    Instant at,
    int rows,
    int added,
    int issued,
    int withdrawn,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy) {

  public boolean canBeUndone() {
    return BatchUndo.refusal(undoneAt != null, issued, withdrawn).isEmpty() && added > 0;
  }
}
