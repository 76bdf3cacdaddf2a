package guildhall.assignments.app;

import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.Slot;
import guildhall.assignments.domain.SlotLine;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.grants.Grant;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a company's lines with every slot, and who holds it, on any day asked for.
@Component
@Transactional(readOnly = true)
public class SeeSlots {

  /// @param day the day asked about; the future is as it would be if nothing is done
  /// @param language for the names of products and offers
  public record Question(AccountId account, LocalDate day, String language) {}

  /// @param product what the line is a subscription to
  /// @param slots how many the newest year allots
  /// @param open whether a slot can still be given or activated that day
  /// @param lockedBefore the first day someone else could have a slot given on the day asked about
  public record SeenLine(
      LineId id,
      String product,
      String offer,
      int slots,
      boolean open,
      LocalDate usableUntil,
      LocalDate lockedBefore,
      List<SeenSlot> seen) {

    public long count(Slot.State state) {
      return seen.stream().filter(it -> it.slot().state() == state).count();
    }
  }

  /// @param holder whoever the slot is assigned to, or was last; null when it is free
  public record SeenSlot(Slot slot, @Nullable Holder holder) {}

  /// @param gone whether the person has left the company
  public record Holder(
      PersonId id, String name, String email, String language, boolean guest, boolean gone) {

    private static Holder of(Person it) {
      return new Holder(it.id(), it.name(), it.email(), it.language(), it.guest(), !it.active());
    }
  }

  private final LookAtLines look;
  private final Catalog catalog;
  private final Identity identity;

  SeeSlots(LookAtLines look, Catalog catalog, Identity identity) {
    this.look = look;
    this.catalog = catalog;
    this.identity = identity;
  }

  public List<SeenLine> handle(Call call, Question it) {
    AssignmentPolicy.SEE.require(call.by(), it.account());
    var people =
        identity.people(it.account()).stream()
            .map(Holder::of)
            .collect(Collectors.toMap(Holder::id, Function.identity()));
    return look.all(it.account(), it.day()).stream()
        .map(line -> seen(it, line, people))
        .filter(line -> !line.seen().isEmpty())
        .toList();
  }

  /// The people a slot can be given to: everyone of the company, guests included (VST-01).
  public List<Holder> people(Call call, AccountId account) {
    AssignmentPolicy.ASSIGN.require(call.by(), account);
    return identity.people(account).stream().filter(Person::active).map(Holder::of).toList();
  }

  private SeenLine seen(Question it, SlotLine line, Map<PersonId, Holder> people) {
    var slots =
        line.slotsOn(it.day()).stream()
            .map(slot -> new SeenSlot(slot, holder(slot, people)))
            .toList();
    var grant = look.newestGrant(it.account(), line.id(), it.day());
    return new SeenLine(
        line.id(),
        grant.map(one -> product(one, it.language())).orElse(line.id().benefit()),
        grant.map(one -> offer(one, it.language())).orElse(""),
        line.allotment().slots(),
        line.allotment().opensOn(it.day()),
        line.allotment().usableUntil(),
        it.day().plus(line.lock()),
        slots);
  }

  private String product(Grant grant, String language) {
    var program = catalog.edition(grant.edition()).program();
    return program
        .benefit(grant.benefit())
        .map(it -> it.name().in(language))
        .orElse(grant.benefit().value());
  }

  private String offer(Grant grant, String language) {
    var program = catalog.edition(grant.edition()).program();
    return program
        .offer(new OfferCode(grant.offer()))
        .map(it -> it.name().in(language))
        .orElse(grant.offer());
  }

  private static @Nullable Holder holder(Slot slot, Map<PersonId, Holder> people) {
    var assignment = slot.assignment();
    return assignment == null ? null : people.get(assignment.person());
  }
}
