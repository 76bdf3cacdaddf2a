package guildhall.assignments.app;

import guildhall.assignments.ReleaseUndone;
import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.SlotActs;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.fence.BehindFence;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes taking a slot back, on the same day: its person holds it as before, activated or not.
@Component
public class UndoRelease {

  /// @param release the release, by the id its caller gave it
  public record Command(AccountId account, UUID assignment, UUID release) {}

  private final LookAtLines look;
  private final AssignmentRows rows;
  private final SlotActs acts;
  private final Journal journal;

  UndoRelease(LookAtLines look, AssignmentRows rows, SlotActs acts, Journal journal) {
    this.look = look;
    this.rows = rows;
    this.acts = acts;
    this.journal = journal;
  }

  @BehindFence
  @Transactional
  public Outcome<Assignment> handle(Call call, Command it) {
    AssignmentPolicy.ASSIGN.require(call.by(), it.account());
    var named = rows.find(it.account(), it.assignment());
    if (named.isEmpty()) return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
    var lines = look.lock(it.account(), named.get().line().benefit(), call.on());
    var undone = acts.releaseUndone(it.account(), it.assignment(), it.release());
    if (undone.isEmpty()) return Outcome.refused(SlotReason.RELEASE_NOT_FOUND);
    if (undone.get()) return new Repeated<>(named.get());
    var outcome = SlotRules.undoRelease(lines, it.assignment(), call.on());
    if (outcome instanceof Accepted<Assignment>(var held)) keep(call, it, held);
    return outcome;
  }

  private void keep(Call call, Command it, Assignment held) {
    rows.holdAgain(it.account(), held.id());
    acts.undoRelease(it.account(), it.release(), call.on());
    journal.write(
        call,
        it.account(),
        new ReleaseUndone(
            held.id(),
            held.line().membership(),
            held.line().benefit(),
            held.slot(),
            held.person().value()));
  }
}
