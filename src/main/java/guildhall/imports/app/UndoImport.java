package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.ImportUndone;
import guildhall.imports.db.ImportLines;
import guildhall.imports.db.ImportRows;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.ImportRules;
import guildhall.imports.domain.ImportState;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes a saved import within 24 hours, all of it in one transaction; rows somebody has built on
/// since are kept and say why (IMP-03).
@Component
public class UndoImport {

  /// @param account the company; null for what belongs to the program
  public record Command(@Nullable AccountId account, UUID id) {}

  private final HoldImport hold;
  private final ImportRows imports;
  private final ImportLines lines;
  private final SecretCells secrets;
  private final Journal journal;

  UndoImport(
      HoldImport hold,
      ImportRows imports,
      ImportLines lines,
      SecretCells secrets,
      Journal journal) {
    this.hold = hold;
    this.imports = imports;
    this.lines = lines;
    this.secrets = secrets;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Import> handle(Call call, Command it) {
    var held = hold.handle(call, it.account(), it.id());
    if (held.isEmpty()) return Outcome.refused(ImportReason.IMPORT_NOT_FOUND);
    var what = held.get().it();
    var kind = held.get().kind();
    if (what.state() == ImportState.UNDONE) return new Repeated<>(what);
    var refusal = ImportRules.refusesToUndo(what, call.at());
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    takeBack(call, kind, what);
    var after = imports.find(it.account(), it.id()).orElseThrow();
    tell(call, after);
    return new Accepted<>(after);
  }

  private void takeBack(Call call, ImportKind kind, Import what) {
    var saved = lines.saved(what);
    var rows = saved.stream().map(line -> secrets.open(kind, line)).toList();
    var undone = kind.undo(call, CarryOn.target(what), rows).iterator();
    lines.keep(what, saved.stream().map(line -> Fates.line(line, undone.next())).toList());
    imports.undone(what, call.at());
  }

  private void tell(Call call, Import it) {
    var tally = it.tally();
    var fact = new ImportUndone(it.id(), it.number(), it.kind(), tally.undone(), tally.kept());
    var account = it.account();
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
  }
}
