package guildhall.imports.app;

import guildhall.imports.db.ImportRows;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.ImportRules;
import guildhall.imports.domain.ImportState;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.fence.BehindFence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves the good rows of an import: at once when they are few, else as work of the house. Asked
/// twice, or by two people at the same moment, it is one saving (IMP-02).
@Component
public class SaveImport {

  /// @param account the company; null for what belongs to the program
  public record Command(@Nullable AccountId account, UUID id) {}

  private final HoldImport hold;
  private final ImportRows imports;
  private final CarryOn carryOn;

  SaveImport(HoldImport hold, ImportRows imports, CarryOn carryOn) {
    this.hold = hold;
    this.imports = imports;
    this.carryOn = carryOn;
  }

  @BehindFence
  @Transactional
  public Outcome<Import> handle(Call call, Command it) {
    var held = hold.handle(call, it.account(), it.id());
    if (held.isEmpty()) return Outcome.refused(ImportReason.IMPORT_NOT_FOUND);
    var what = held.get().it();
    var refusal = ImportRules.refusesToSave(what);
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    if (what.state() != ImportState.READY) return new Repeated<>(what);
    var atOnce = what.tally().changes() <= StartImport.AT_ONCE;
    imports.saving(call, what, !atOnce);
    if (atOnce) carryOn.step(it.account(), it.id());
    return new Accepted<>(imports.find(it.account(), it.id()).orElseThrow());
  }
}
