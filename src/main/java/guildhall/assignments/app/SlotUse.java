package guildhall.assignments.app;

import guildhall.assignments.domain.Slot;
import guildhall.assignments.domain.Slot.State;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells how many slots of a line are taken. One that cools down counts as taken: nobody can have
/// it.
@Component
class SlotUse implements BenefitUse {

  private static final String PAGE = "/benefits/seats";

  private final LookAtLines look;
  private final Grants grants;

  SlotUse(LookAtLines look, Grants grants) {
    this.look = look;
    this.grants = grants;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.PERSON;
  }

  @Override
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    var uses = new HashMap<UUID, Use>();
    for (var line : look.all(account, day)) {
      var slots = line.slotsOn(day);
      var left = (int) slots.stream().filter(it -> it.state() != State.FREE).count();
      var cooling = (int) slots.stream().filter(it -> it.state() == State.COOLING_DOWN).count();
      for (var grant : newestOf(account, line.id().membership(), line.id().benefit(), day)) {
        var used = Math.min(left, grant.quantity());
        var idle = Math.min(cooling, used);
        uses.put(grant.id(), new Use(used, idle, 0, state(slots).name(), PAGE));
        left -= used;
        cooling -= idle;
      }
    }
    return uses;
  }

  /// Use counts against the newest year; last year's grant of the same line serves beside it.
  private List<Grant> newestOf(AccountId account, UUID membership, String benefit, LocalDate day) {
    var begun =
        grants.line(account, membership, new BenefitCode(benefit)).stream()
            .filter(it -> !it.startsOn().isAfter(day))
            .toList();
    var last = begun.stream().map(Grant::usableUntil).max(LocalDate::compareTo);
    return begun.stream().filter(it -> last.filter(it.usableUntil()::equals).isPresent()).toList();
  }

  /// What there is to do, first of all: give a free slot, or have one activated.
  private static State state(List<Slot> slots) {
    return List.of(State.FREE, State.ASSIGNED, State.COOLING_DOWN, State.ACTIVATED).stream()
        .filter(state -> slots.stream().anyMatch(it -> it.state() == state))
        .findFirst()
        .orElse(State.EXPIRED);
  }
}
