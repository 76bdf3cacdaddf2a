package guildhall.imports.app;

import guildhall.imports.ImportKind;
import guildhall.imports.Newcomers;
import guildhall.imports.app.CarryOn.CheckedRows;
import guildhall.imports.db.ImportLines;
import guildhall.imports.db.ImportRows;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.ImportRules;
import guildhall.imports.domain.Line;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites the people of an import whom the company does not have yet, and decides all rows anew;
/// asked twice, nobody is left to invite (IMP-04).
@Component
public class InviteFromImport {

  public record Command(AccountId account, UUID id) {}

  private final HoldImport hold;
  private final ImportRows imports;
  private final ImportLines lines;
  private final SecretCells secrets;
  private final CheckedRows rows;

  InviteFromImport(
      HoldImport hold,
      ImportRows imports,
      ImportLines lines,
      SecretCells secrets,
      CheckedRows rows) {
    this.hold = hold;
    this.imports = imports;
    this.lines = lines;
    this.secrets = secrets;
    this.rows = rows;
  }

  @Transactional
  public Outcome<Import> handle(Call call, Command it) {
    var held = hold.handle(call, it.account(), it.id());
    if (held.isEmpty()) return Outcome.refused(ImportReason.IMPORT_NOT_FOUND);
    var what = held.get().it();
    var kind = held.get().kind();
    var newcomers = kind.newcomers().orElseThrow(NotFound::new);
    newcomers.right().require(call.by(), it.account());
    var strangers = lines.needing(what, newcomers.reason().name());
    var refusal = ImportRules.refusesToInvite(what, strangers.size());
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    if (strangers.isEmpty()) return new Repeated<>(what);
    invite(call, kind, newcomers, what, strangers);
    return new Accepted<>(imports.find(it.account(), it.id()).orElseThrow());
  }

  private void invite(
      Call call, ImportKind kind, Newcomers newcomers, Import what, List<Line> strangers) {
    var plain = strangers.stream().map(line -> secrets.open(kind, line)).toList();
    imports.invited(what, newcomers.invite(call, CarryOn.target(what), plain));
    lines.keep(what, rows.checked(call, kind, what, lines.every(what)));
  }
}
