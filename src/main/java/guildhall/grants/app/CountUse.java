package guildhall.grants.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.SharedPool;
import guildhall.grants.Use;
import guildhall.grants.db.GrantRows;
import guildhall.grants.domain.Choice;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Once;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Counts what is used and what is left, by asking the modules that own the use.
@Component
public class CountUse {

  private final GrantRows rows;

  /// Asked for when needed only, because those who tell stand above and open this door too.
  private final ObjectProvider<BenefitUse> uses;

  CountUse(GrantRows rows, ObjectProvider<BenefitUse> uses) {
    this.rows = rows;
    this.uses = uses;
  }

  /// The uses on a day of everything the company was granted, by grant.
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    var all = new HashMap<UUID, Use>();
    uses.stream().forEach(use -> all.putAll(used(use, account, day)));
    return all;
  }

  public int left(AccountId account, Grant grant, LocalDate day) {
    var choice = rows.choice(account, grant.id());
    var byKind = choice.stream().collect(Collectors.groupingBy(Grant::kind));
    var taken =
        uses.stream()
            .filter(use -> byKind.containsKey(use.kind()))
            .map(use -> use.taken(account, byKind.getOrDefault(use.kind(), List.of()), day));
    return Choice.left(grant.quantity(), taken.toList());
  }

  /// The pools that grants of this kind draw on, with what grants of other kinds have used of them.
  ///
  /// Whoever tells the use of the kind itself may ask: it is not asked back.
  public List<SharedPool> pools(AccountId account, BenefitKind kind, LocalDate day) {
    var pools = rows.choices(account).values();
    var others =
        pools.stream()
            .flatMap(List::stream)
            .map(Grant::kind)
            .filter(it -> it != kind)
            .collect(Collectors.toSet());
    var used = new HashMap<UUID, Use>();
    uses.stream()
        .filter(use -> others.contains(use.kind()))
        .forEach(use -> used.putAll(used(use, account, day)));
    return pools.stream().map(pool -> pool(pool, kind, used)).toList();
  }

  /// One kind's use tells of a pool what another's asks for again.
  private static Map<UUID, Use> used(BenefitUse use, AccountId account, LocalDate day) {
    return Once.whileReading(
        List.of(CountUse.class, use.kind(), account, day), () -> use.used(account, day));
  }

  private static SharedPool pool(List<Grant> pool, BenefitKind kind, Map<UUID, Use> used) {
    var mine = pool.stream().filter(it -> it.kind() == kind).map(Grant::id).toList();
    var beside =
        pool.stream()
            .filter(it -> it.kind() != kind)
            .mapToInt(it -> Optional.ofNullable(used.get(it.id())).map(Use::used).orElse(0))
            .sum();
    return new SharedPool(mine, beside);
  }

  /// What is left of each of many grants of a company.
  public Map<UUID, Integer> left(AccountId account, List<Grant> grants, Map<UUID, Use> used) {
    var sharers = new HashMap<UUID, List<UUID>>();
    for (var choice : rows.choices(account).values()) {
      var ids = choice.stream().map(Grant::id).toList();
      ids.forEach(it -> sharers.put(it, ids));
    }
    var left = new HashMap<UUID, Integer>();
    for (var grant : grants) {
      var choice = sharers.getOrDefault(grant.id(), List.of(grant.id()));
      left.put(grant.id(), left(grant, choice, used));
    }
    return left;
  }

  private static int left(Grant grant, List<UUID> choice, Map<UUID, Use> used) {
    var taken = choice.stream().map(it -> used.containsKey(it) ? used.get(it).used() : 0);
    return Choice.left(grant.quantity(), taken.toList());
  }
}
