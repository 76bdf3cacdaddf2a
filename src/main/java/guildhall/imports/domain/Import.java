package guildhall.imports.domain;

import guildhall.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One import as it stands.
///
/// @param number counts imports of the whole program; how people and mails call it
/// @param account the company; null for what belongs to the program
/// @param source the file's name; empty for a pasted list
/// @param done how many rows have been dealt with in the present state
/// @param invited how many people were invited so that their rows could be saved
/// @param savedAt when the last row was saved; null before
public record Import(
    long number,
    UUID id,
    @Nullable AccountId account,
    String kind,
    String of,
    String source,
    ImportState state,
    Instant begunAt,
    String begunBy,
    Tally tally,
    int done,
    int invited,
    @Nullable Instant savedAt) {

  /// How long a saved import can be undone.
  public static final Duration UNDO_FOR = Duration.ofHours(24);

  /// The rows, counted.
  ///
  /// @param saved rows saved, and not undone
  /// @param kept rows saved that undoing left as they are
  public record Tally(
      int rows, int add, int update, int same, int attention, int saved, int undone, int kept) {

    public int changes() {
      return add + update;
    }
  }

  public int rows() {
    return tally.rows();
  }

  public int saved() {
    return tally.saved();
  }

  public int attention() {
    return tally.attention();
  }

  /// Rows still to be saved, or how many have been looked at; in whole percent.
  public int percent() {
    if (!state.isAtWork()) return 100;
    var all = state == ImportState.SAVING ? tally.changes() : tally.rows();
    return all == 0 ? 0 : (int) (100L * Math.min(done, all) / all);
  }

  /// The first instant at which it is too late; null while nothing is saved.
  public @Nullable Instant undoableBefore() {
    return savedAt == null ? null : savedAt.plus(UNDO_FOR);
  }

  /// Saved at noon on one day, it can be undone until just before noon of the next (IMP-03).
  public boolean canBeUndoneAt(Instant at) {
    var end = undoableBefore();
    return state.isSaved() && tally.saved() > 0 && end != null && at.isBefore(end);
  }
}
