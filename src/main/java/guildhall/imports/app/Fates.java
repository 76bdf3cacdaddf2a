package guildhall.imports.app;

import guildhall.imports.Fate;
import guildhall.imports.Undone;
import guildhall.imports.domain.Line;
import guildhall.imports.domain.Line.Result;
import guildhall.imports.domain.Line.Why;
import guildhall.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Puts down on a kept row what it came to.
final class Fates {

  private Fates() {}

  /// @param done whether the row has been saved, where its fate is a change
  static Line line(Line it, Fate fate, boolean done) {
    var result = done && fate.changes() ? Result.SAVED : Result.WAITING;
    return new Line(it.number(), it.id(), it.cells(), fate.word().name(), why(fate.why()), result);
  }

  static Line line(Line it, Undone undone) {
    var kept = undone.kept();
    return new Line(
        it.number(),
        it.id(),
        it.cells(),
        it.word(),
        why(kept),
        kept == null ? Result.UNDONE : Result.KEPT);
  }

  private static @Nullable Why why(@Nullable Refusal it) {
    if (it == null) return null;
    var reason = it.reason();
    return new Why(reason.name(), reason.rule(), reason.messageKey(), it.facts());
  }
}
