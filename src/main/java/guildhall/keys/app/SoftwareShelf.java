package guildhall.keys.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.keys.db.KeyPools;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.domain.LineState;
import guildhall.keys.domain.ProductKey;
import guildhall.keys.domain.SoftwareLine;
import guildhall.keys.domain.TakenKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything a company may install on a day: one entry for each product of each membership.
@Component
public class SoftwareShelf {

  /// One product, through the grant of the membership's latest year.
  ///
  /// @param keys the keys taken through any year of the line; those of earlier years serve on
  /// @param used how much of the latest year's quantity is used
  /// @param left how much of it may still be used on the day
  /// @param kept how much once no key may be taken any more
  public record Entry(
      Grant grant,
      SoftwareLine line,
      List<TakenKey> keys,
      LineState state,
      int used,
      int left,
      int kept) {}

  /// What makes two grants years of one line.
  private record LineId(UUID membership, BenefitCode benefit) {}

  private final Grants grants;
  private final SoftwareLines lines;
  private final ProductKeys keys;
  private final KeyPools pools;

  SoftwareShelf(Grants grants, SoftwareLines lines, ProductKeys keys, KeyPools pools) {
    this.grants = grants;
    this.lines = lines;
    this.keys = keys;
    this.pools = pools;
  }

  @Transactional(readOnly = true)
  public List<Entry> on(AccountId account, LocalDate day) {
    var latest = new HashMap<LineId, Grant>();
    for (var grant : grants.on(account, day)) {
      if (grant.kind() == BenefitKind.SOFTWARE) {
        latest.merge(lineOf(grant), grant, SoftwareShelf::later);
      }
    }
    var years = grants.all(account).stream().collect(groupingBy(SoftwareShelf::lineOf));
    var taken = keysByLine(account, years);
    var inStock = pools.productsInStock();
    var found =
        latest.values().stream()
            .sorted(Comparator.comparing(grant -> grant.benefit().value()))
            .map(
                grant -> {
                  var id = lineOf(grant);
                  var line = lines.of(grant, years.getOrDefault(id, List.of())).orElseThrow();
                  return new Found(grant, line, taken.getOrDefault(id, List.of()));
                })
            .toList();
    var beside = beside(account, found, day);
    return found.stream()
        .map(it -> entry(it, beside.getOrDefault(it.grant().id(), 0), inStock, day))
        .toList();
  }

  /// A line with its keys, before it is known what shares its pool.
  private record Found(Grant grant, SoftwareLine line, List<TakenKey> taken) {

    List<ProductKey> own() {
      return ofGrant(taken, grant.id());
    }

    int used() {
      return line.used(own());
    }
  }

  /// How much of each grant's pool is used by all others that draw on it (PKG-01).
  private Map<UUID, Integer> beside(AccountId account, List<Found> found, LocalDate day) {
    var used = found.stream().collect(toMap(it -> it.grant().id(), Found::used));
    var beside = new HashMap<UUID, Integer>();
    for (var pool : grants.pools(account, BenefitKind.SOFTWARE, day)) {
      var all = pool.grants().stream().mapToInt(it -> used.getOrDefault(it, 0)).sum();
      for (var it : pool.grants()) {
        beside.put(it, pool.usedBeside() + all - used.getOrDefault(it, 0));
      }
    }
    return beside;
  }

  private static Entry entry(Found it, int beside, Set<String> inStock, LocalDate day) {
    var line = it.line();
    var own = it.own();
    var state = LineState.of(line, own, beside, inStock.contains(line.product()), day);
    var left = line.leftOn(day, own, beside);
    return new Entry(it.grant(), line, it.taken(), state, it.used(), left, line.kept(own));
  }

  private Map<LineId, List<TakenKey>> keysByLine(
      AccountId account, Map<LineId, List<Grant>> years) {
    var lineOf = new HashMap<UUID, LineId>();
    years.forEach((line, grants) -> grants.forEach(it -> lineOf.put(it.id(), line)));
    return keys.all(account).stream()
        .collect(groupingBy(it -> Objects.requireNonNull(lineOf.get(it.key().grant()))));
  }

  private static List<ProductKey> ofGrant(List<TakenKey> taken, UUID grant) {
    return taken.stream().map(TakenKey::key).filter(key -> key.grant().equals(grant)).toList();
  }

  private static LineId lineOf(Grant grant) {
    return new LineId(grant.membership(), grant.benefit());
  }

  private static Grant later(Grant one, Grant other) {
    return one.activateBy().isAfter(other.activateBy()) ? one : other;
  }
}
