package guildhall.assignments.app;

import guildhall.assignments.SubscriptionActivated;
import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.SlotActs;
import guildhall.assignments.db.SlotActs.Done;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules;
import guildhall.grants.Grants;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.fence.BehindFence;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Activates a subscription, which only the person it was given to can do (VST-02). It is the first
/// use of the benefit, and so ends the right to a refund (REF-02).
@Component
public class ActivateSlot {

  public record Command(UUID id, AccountId account, UUID assignment) {}

  /// @param id the activation, as its caller named it
  public record Activated(UUID id, UUID assignment, LocalDate activatedOn) {}

  private final LookAtLines look;
  private final AssignmentRows rows;
  private final SlotActs acts;
  private final Grants grants;
  private final Journal journal;

  ActivateSlot(
      LookAtLines look, AssignmentRows rows, SlotActs acts, Grants grants, Journal journal) {
    this.look = look;
    this.rows = rows;
    this.acts = acts;
    this.grants = grants;
    this.journal = journal;
  }

  @BehindFence
  @Transactional
  public Outcome<Activated> handle(Call call, Command it) {
    AssignmentPolicy.SEE.require(call.by(), it.account());
    var named = rows.find(it.account(), it.assignment());
    if (named.isEmpty()) return Outcome.refused(SlotReason.ASSIGNMENT_NOT_FOUND);
    var lines = look.lock(it.account(), named.get().line().benefit(), call.on());
    var asked = Fingerprint.of(it);
    var earlier = acts.findActivation(it.account(), it.id(), asked);
    if (earlier.isPresent()) return again(earlier.get());
    var by = new PersonId(call.by().id());
    var outcome = SlotRules.activate(lines, it.assignment(), by, call.on());
    if (outcome instanceof Accepted<Assignment>(var active)) keep(call, it, active, asked);
    return outcome.map(active -> new Activated(it.id(), active.id(), call.on()));
  }

  private static Outcome<Activated> again(Done earlier) {
    if (!earlier.same()) {
      return Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID));
    }
    return new Repeated<>(new Activated(earlier.id(), earlier.assignment(), earlier.on()));
  }

  private void keep(Call call, Command it, Assignment active, byte[] asked) {
    rows.markActivated(it.account(), active);
    acts.addActivation(it.account(), new Done(it.id(), active.id(), call.on(), true), asked);
    look.newestGrant(it.account(), active.line(), call.on())
        .ifPresent(grant -> grants.markUsed(call, grant));
    journal.write(
        call,
        it.account(),
        new SubscriptionActivated(
            active.id(),
            active.line().membership(),
            active.line().benefit(),
            active.slot(),
            active.person().value()));
  }
}
