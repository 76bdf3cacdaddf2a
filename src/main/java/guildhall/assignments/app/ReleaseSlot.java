package guildhall.assignments.app;

import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.SlotActs;
import guildhall.assignments.db.SlotActs.Done;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.platform.db.Fingerprint;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a slot back from a person. Nobody else gets it before its lock is over (VST-04).
@Component
public class ReleaseSlot {

  public record Command(UUID id, AccountId account, UUID assignment) {}

  /// @param id the release, as its caller named it
  public record Released(
      UUID id, UUID assignment, int slot, LocalDate releasedOn, LocalDate freeForSomeoneElseFrom) {}

  private final LookAtLines look;
  private final AssignmentRows rows;
  private final SlotActs acts;
  private final Journal journal;

  ReleaseSlot(LookAtLines look, AssignmentRows rows, SlotActs acts, Journal journal) {
    this.look = look;
    this.rows = rows;
    this.acts = acts;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Released> handle(Call call, Command it) {
    AssignmentPolicy.ASSIGN.require(call.by(), it.account());
    var named = rows.find(it.account(), it.assignment());
    if (named.isEmpty()) return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
    look.lock(it.account(), named.get().line().benefit(), call.on());
    var asked = Fingerprint.of(it);
    var earlier = acts.findRelease(it.account(), it.id(), asked);
    if (earlier.isPresent()) return again(named.get(), earlier.get());
    // Read again: whoever was before us at the lock may have taken it back.
    var present = rows.find(it.account(), it.assignment()).orElseThrow();
    var outcome = SlotRules.release(present, call.on());
    if (outcome instanceof Accepted<Assignment>(var gone)) keep(call, it, gone, asked);
    return outcome.map(gone -> answer(it.id(), gone, call.on()));
  }

  private static Outcome<Released> again(Assignment of, Done earlier) {
    if (!earlier.same()) {
      return Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID));
    }
    return new Repeated<>(answer(earlier.id(), of, earlier.on()));
  }

  private static Released answer(UUID id, Assignment of, LocalDate on) {
    return new Released(id, of.id(), of.slot(), on, of.freeFrom(on));
  }

  private void keep(Call call, Command it, Assignment gone, byte[] asked) {
    rows.markReleased(it.account(), gone);
    acts.addRelease(it.account(), new Done(it.id(), gone.id(), call.on(), true), asked);
    journal.write(call, it.account(), AssignSlot.released(gone));
  }
}
