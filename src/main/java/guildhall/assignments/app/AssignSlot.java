package guildhall.assignments.app;

import guildhall.asks.Asks;
import guildhall.assignments.SubscriptionAssigned;
import guildhall.assignments.SubscriptionReleased;
import guildhall.assignments.db.AssignmentRows;
import guildhall.assignments.db.AssignmentRows.Asked;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.SlotLine;
import guildhall.assignments.domain.SlotRules;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.identity.Identity;
import guildhall.identity.Person;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person a slot: a free one, or one taken back from someone else in the same act.
@Component
public class AssignSlot {

  /// @param id chosen by the caller, so that asking twice is asking once
  /// @param membership the line to take the slot from; null for whichever has one free
  /// @param replaces the assignment whose slot is handed on; null for a free slot
  public record Command(
      UUID id,
      AccountId account,
      String benefit,
      @Nullable UUID membership,
      PersonId person,
      String reference,
      @Nullable UUID replaces) {}

  private final LookAtLines look;
  private final AssignmentRows rows;
  private final Identity identity;
  private final Journal journal;
  private final Asks asks;

  AssignSlot(LookAtLines look, AssignmentRows rows, Identity identity, Journal journal, Asks asks) {
    this.look = look;
    this.rows = rows;
    this.identity = identity;
    this.journal = journal;
    this.asks = asks;
  }

  @BehindFence
  @Transactional
  public Outcome<Given> handle(Call call, Command it) {
    AssignmentPolicy.ASSIGN.require(call.by(), it.account());
    var lines = look.lock(it.account(), it.benefit(), call.on());
    var asked = Fingerprint.of(it);
    var earlier = rows.findAsked(it.account(), it.id(), asked);
    if (earlier.isPresent()) return again(it, earlier.get());
    var outcome = decide(call, it, lines);
    if (outcome instanceof Accepted<Given>(var given)) keep(call, it, given, asked);
    return outcome;
  }

  private Outcome<Given> decide(Call call, Command it, List<SlotLine> lines) {
    var inCompany = identity.person(it.account(), it.person()).filter(Person::active).isPresent();
    var wish = new Wish(it.id(), it.person(), inCompany, it.reference());
    var mine =
        lines.stream()
            .filter(
                line -> it.membership() == null || line.id().membership().equals(it.membership()))
            .toList();
    var replaces = it.replaces();
    return replaces == null
        ? SlotRules.assign(mine, wish, call.on())
        : SlotRules.reassign(mine, replaces, wish, call.on());
  }

  private Outcome<Given> again(Command it, Asked earlier) {
    if (!earlier.same()) {
      return Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID));
    }
    var replaced = earlier.replaces() == null ? null : rows.find(it.account(), earlier.replaces());
    return new Repeated<>(
        new Given(
            earlier.assignment().asGiven(),
            replaced == null ? java.util.Optional.empty() : replaced,
            earlier.slots(),
            earlier.usableUntil()));
  }

  /// Taking back comes first: the table lets a slot have one holder at a time.
  private void keep(Call call, Command it, Given given, byte[] asked) {
    given.takenBack().ifPresent(one -> rows.markReleased(it.account(), one));
    rows.add(it.account(), given, asked);
    given.takenBack().ifPresent(one -> journal.write(call, it.account(), released(one)));
    journal.write(call, it.account(), assigned(given));
    asks.closeDone(
        call, it.account(), AskForSeat.CODE, AskForSeat.subject(it.benefit(), it.person()));
  }

  static SubscriptionAssigned assigned(Given given) {
    var one = given.assignment();
    return new SubscriptionAssigned(
        one.id(),
        one.line().membership(),
        one.line().benefit(),
        one.slot(),
        one.person().value(),
        one.lockedBefore(),
        given.usableUntil());
  }

  static SubscriptionReleased released(Assignment one) {
    return new SubscriptionReleased(
        one.id(),
        one.line().membership(),
        one.line().benefit(),
        one.slot(),
        one.person().value(),
        one.lockedBefore());
  }
}
