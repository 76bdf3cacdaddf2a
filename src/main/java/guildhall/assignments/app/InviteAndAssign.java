package guildhall.assignments.app;

import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.NewcomerName;
import guildhall.assignments.domain.SlotReason;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// Invites somebody new and gives them a seat, both or neither.
@Component
public class InviteAndAssign {

  /// @param name what they are called; empty where only the address is known
  public record Command(
      UUID id,
      AccountId account,
      String benefit,
      @Nullable UUID membership,
      String email,
      String name,
      String reference) {}

  private final SeatNewcomers newcomers;
  private final PeopleByEmail people;
  private final AssignSlot assignSlot;

  InviteAndAssign(SeatNewcomers newcomers, PeopleByEmail people, AssignSlot assignSlot) {
    this.newcomers = newcomers;
    this.people = people;
    this.assignSlot = assignSlot;
  }

  @Transactional
  public Outcome<Given> handle(Call call, Command it) {
    AssignmentPolicy.ASSIGN.require(call.by(), it.account());
    newcomers.right().require(call.by(), it.account());
    var address = people.of(it.account()).address(it.email()).filter(PeopleByEmail::isWhole);
    if (address.isEmpty()) return Outcome.refused(SlotReason.EMAIL_UNREADABLE);
    var name = it.name().isBlank() ? NewcomerName.of(it.email(), address.get()) : it.name();
    return switch (newcomers.invite(call, it.account(), it.id(), name.strip(), address.get())) {
      case Accepted<PersonId>(var person) -> assigned(call, it, person);
      case Repeated<PersonId>(var person) -> assigned(call, it, person);
      case Refused<PersonId>(var refusal) -> neither(new Refused<>(refusal));
    };
  }

  private Outcome<Given> assigned(Call call, Command it, PersonId person) {
    var outcome =
        assignSlot.handle(
            call,
            new AssignSlot.Command(
                it.id(),
                it.account(),
                it.benefit(),
                it.membership(),
                person,
                it.reference(),
                null));
    return outcome instanceof Refused<Given> ? neither(outcome) : outcome;
  }

  /// Nobody is invited for a seat that is not there.
  private static Outcome<Given> neither(Outcome<Given> outcome) {
    TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
    return outcome;
  }
}
