package guildhall.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.Import.Tally;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.ImportRules;
import guildhall.imports.domain.ImportState;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When an import can be saved and undone.
class ImportRulesTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  @Rule("IMP-03")
  void savedAtNoonItCanBeUndoneUntilJustBeforeNoonOfTheNextDay() {
    var it = one(ImportState.SAVED, 3, NOON);
    assertThat(ImportRules.refusesToUndo(it, NOON)).isEmpty();
    var last = NOON.plus(Duration.ofHours(24)).minusNanos(1);
    assertThat(ImportRules.refusesToUndo(it, last)).isEmpty();
    assertThat(it.canBeUndoneAt(last)).isTrue();
    var late = NOON.plus(Duration.ofHours(24));
    assertThat(reason(ImportRules.refusesToUndo(it, late))).contains(ImportReason.UNDO_TOO_LATE);
    assertThat(it.canBeUndoneAt(late)).isFalse();
  }

  @Test
  @Rule("IMP-03")
  void whatIsNotSavedIsNotUndone() {
    for (var state :
        new ImportState[] {ImportState.CHECKING, ImportState.READY, ImportState.SAVING}) {
      var it = one(state, 3, null);
      assertThat(reason(ImportRules.refusesToUndo(it, NOON)))
          .contains(ImportReason.IMPORT_NOT_SAVED);
    }
  }

  @Test
  @Rule("IMP-02")
  void onlyACheckedImportWithARowToSaveIsSaved() {
    assertThat(ImportRules.refusesToSave(one(ImportState.READY, 1, null))).isEmpty();
    assertThat(reason(ImportRules.refusesToSave(one(ImportState.READY, 0, null))))
        .contains(ImportReason.NO_ROW_TO_SAVE);
    assertThat(reason(ImportRules.refusesToSave(one(ImportState.CHECKING, 1, null))))
        .contains(ImportReason.IMPORT_BEING_CHECKED);
    assertThat(reason(ImportRules.refusesToSave(one(ImportState.UNDONE, 1, NOON))))
        .contains(ImportReason.IMPORT_UNDONE);
    assertThat(ImportRules.refusesToSave(one(ImportState.SAVING, 1, null))).isEmpty();
  }

  @Test
  @Rule("IMP-02")
  void rowsThatNeedAttentionMakeItSavedInPart() {
    assertThat(ImportRules.savedState(0)).isEqualTo(ImportState.SAVED);
    assertThat(ImportRules.savedState(1)).isEqualTo(ImportState.SAVED_IN_PART);
  }

  @Test
  @Rule("IMP-04")
  void peopleAreInvitedBeforeAnImportIsSavedAndFiveHundredAtOnceAtMost() {
    var ready = one(ImportState.READY, 0, null);
    assertThat(ImportRules.refusesToInvite(ready, 500)).isEmpty();
    var tooMany = ImportRules.refusesToInvite(ready, 501).orElseThrow();
    assertThat(tooMany.reason()).isEqualTo(ImportReason.TOO_MANY_TO_INVITE);
    assertThat(tooMany.facts()).containsEntry("people", 501).containsEntry("peopleMax", 500);
    assertThat(reason(ImportRules.refusesToInvite(one(ImportState.CHECKING, 0, null), 1)))
        .contains(ImportReason.IMPORT_BEING_CHECKED);
    assertThat(reason(ImportRules.refusesToInvite(one(ImportState.UNDONE, 1, NOON), 1)))
        .contains(ImportReason.IMPORT_UNDONE);
    for (var state : List.of(ImportState.SAVING, ImportState.SAVED, ImportState.SAVED_IN_PART)) {
      assertThat(reason(ImportRules.refusesToInvite(one(state, 1, NOON), 1)))
          .contains(ImportReason.IMPORT_SAVED_ALREADY);
    }
  }

  private static Optional<Reason> reason(Optional<Refusal> refusal) {
    return refusal.map(Refusal::reason);
  }

  private static Import one(ImportState state, int toAdd, @Nullable Instant savedAt) {
    var saved = state.isSaved() ? toAdd : 0;
    return new Import(
        7,
        UUID.randomUUID(),
        null,
        "seats",
        "",
        "people.csv",
        state,
        NOON,
        "Avocet",
        new Tally(5, toAdd, 0, 0, 5 - toAdd, saved, 0, 0),
        0,
        0,
        savedAt);
  }
}
