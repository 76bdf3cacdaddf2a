package guildhall.imports.domain;

import guildhall.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;

/// When an import can be saved and undone.
public final class ImportRules {

  /// So many letters leave at one press.
  public static final int INVITED_MAX = 500;

  private ImportRules() {}

  /// What stands in the way of saving; one that is being saved, or is saved, needs no answer here.
  public static Optional<Refusal> refusesToSave(Import it) {
    return switch (it.state()) {
      case CHECKING -> Optional.of(Refusal.of(ImportReason.IMPORT_BEING_CHECKED));
      case UNDONE -> Optional.of(Refusal.of(ImportReason.IMPORT_UNDONE));
      case READY ->
          it.tally().changes() == 0
              ? Optional.of(Refusal.of(ImportReason.NO_ROW_TO_SAVE).with("rows", it.rows()))
              : Optional.empty();
      case SAVING, SAVED, SAVED_IN_PART -> Optional.empty();
    };
  }

  /// What stands in the way of inviting those whom the company does not have yet (IMP-04): it comes
  /// before saving, so that their rows can be saved with the others.
  ///
  /// @param strangers how many there are
  public static Optional<Refusal> refusesToInvite(Import it, int strangers) {
    return switch (it.state()) {
      case CHECKING -> Optional.of(Refusal.of(ImportReason.IMPORT_BEING_CHECKED));
      case UNDONE -> Optional.of(Refusal.of(ImportReason.IMPORT_UNDONE));
      case SAVING, SAVED, SAVED_IN_PART ->
          Optional.of(Refusal.of(ImportReason.IMPORT_SAVED_ALREADY));
      case READY -> tooMany(strangers);
    };
  }

  private static Optional<Refusal> tooMany(int strangers) {
    if (strangers <= INVITED_MAX) return Optional.empty();
    return Optional.of(
        Refusal.of(ImportReason.TOO_MANY_TO_INVITE)
            .with("people", strangers)
            .with("peopleMax", INVITED_MAX));
  }

  /// What stands in the way of undoing at an instant (IMP-03).
  public static Optional<Refusal> refusesToUndo(Import it, Instant at) {
    var end = it.undoableBefore();
    if (!it.state().isSaved() || end == null) {
      return Optional.of(Refusal.of(ImportReason.IMPORT_NOT_SAVED));
    }
    if (at.isBefore(end)) return Optional.empty();
    return Optional.of(Refusal.of(ImportReason.UNDO_TOO_LATE).with("endedAt", end));
  }

  /// What a saved import is called by its rows.
  public static ImportState savedState(int attention) {
    return attention == 0 ? ImportState.SAVED : ImportState.SAVED_IN_PART;
  }
}
