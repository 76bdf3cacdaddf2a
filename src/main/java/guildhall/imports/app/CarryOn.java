package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.ImportSaved;
import guildhall.imports.Target;
import guildhall.imports.db.ImportLines;
import guildhall.imports.db.ImportRows;
import guildhall.imports.db.ImportRows.Held;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportRules;
import guildhall.imports.domain.Line;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.time.ProgramClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries an import on by one piece: checks all its rows, or saves the next few hundred. A piece
/// is one transaction, so that what a crash interrupts is taken up where the last piece ended.
@Component
class CarryOn {

  private static final int PIECE = 500;

  private final Kinds kinds;
  private final ImportRows imports;
  private final ImportLines lines;
  private final CheckedRows rows;
  private final Journal journal;

  CarryOn(Kinds kinds, ImportRows imports, ImportLines lines, CheckedRows rows, Journal journal) {
    this.kinds = kinds;
    this.imports = imports;
    this.lines = lines;
    this.rows = rows;
    this.journal = journal;
  }

  /// @return whether there is more to do; false as well when somebody else is at it
  @Transactional
  public boolean step(@Nullable AccountId account, UUID id) {
    var held = imports.lockToCarryOn(account, id);
    if (held.isEmpty()) return false;
    var it = held.get();
    var kind = kinds.find(it.what().kind()).orElseThrow();
    return switch (it.what().state()) {
      case CHECKING -> check(it, kind);
      case SAVING -> save(it, kind);
      case READY, SAVED, SAVED_IN_PART, UNDONE -> false;
    };
  }

  private boolean check(Held it, ImportKind kind) {
    var what = it.what();
    lines.keep(what, rows.checked(rows.callOf(it.by()), kind, what, lines.unchecked(what)));
    imports.checked(what);
    return false;
  }

  private boolean save(Held it, ImportKind kind) {
    var what = it.what();
    var call = rows.callOf(it.by());
    var next = lines.nextToSave(what, PIECE);
    if (!next.isEmpty()) {
      lines.keep(what, rows.saved(call, kind, what, next));
      imports.progressed(what, next.size());
    }
    if (lines.hasMoreToSave(what)) return true;
    finish(call, it, kind);
    return false;
  }

  private void finish(Call call, Held it, ImportKind kind) {
    lines.forget(it.what(), SecretCells.columns(kind));
    var what = imports.find(it.what().account(), it.what().id()).orElseThrow();
    imports.saved(what, ImportRules.savedState(what.attention()), call.at());
    var fact =
        new ImportSaved(
            what.id(),
            what.number(),
            what.kind(),
            call.by().id(),
            what.saved(),
            what.attention(),
            it.awaited());
    var account = what.account();
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
  }

  /// Has the kind decide rows, and puts down what they come to.
  @Component
  static class CheckedRows {

    private final SecretCells secrets;
    private final ProgramClock clock;

    CheckedRows(SecretCells secrets, ProgramClock clock) {
      this.secrets = secrets;
      this.clock = clock;
    }

    /// The call as whoever asked for the work would make it now.
    Call callOf(Caller by) {
      var at = clock.at();
      return new Call(by, at, clock.on(at), UUID.randomUUID());
    }

    List<Line> checked(Call call, ImportKind kind, Import what, List<Line> unchecked) {
      var plain = unchecked.stream().map(line -> secrets.open(kind, line)).toList();
      var sound = plain.stream().filter(row -> CellRules.fault(kind, row).isEmpty()).toList();
      var fates = kind.check(call, target(what), sound).iterator();
      var kept = new ArrayList<Line>();
      for (var i = 0; i < unchecked.size(); i++) {
        var fault = CellRules.fault(kind, plain.get(i));
        kept.add(Fates.line(unchecked.get(i), fault.orElseGet(fates::next), false));
      }
      return kept;
    }

    List<Line> saved(Call call, ImportKind kind, Import what, List<Line> next) {
      var plain = next.stream().map(line -> secrets.open(kind, line)).toList();
      var fates = kind.save(call, target(what), plain).iterator();
      return next.stream().map(line -> Fates.line(line, fates.next(), true)).toList();
    }
  }

  static Target target(Import it) {
    return new Target(it.account(), it.of(), it.id(), it.number());
  }
}
