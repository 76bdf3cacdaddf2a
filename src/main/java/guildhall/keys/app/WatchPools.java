package guildhall.keys.app;

import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import guildhall.keys.db.KeyPools;
import guildhall.keys.db.PoolActs;
import guildhall.keys.db.PoolFigures;
import guildhall.keys.db.PoolFigures.Span;
import guildhall.keys.db.PoolKeys;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.KeyText;
import guildhall.keys.domain.LoadedBatch;
import guildhall.keys.domain.Pace;
import guildhall.keys.domain.PoolKey;
import guildhall.keys.domain.PoolWatch;
import guildhall.keys.domain.PoolWatch.Week;
import guildhall.keys.domain.Reordered;
import guildhall.platform.time.ProgramClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers what there is to see of the stock, for the program's staff; keys stay masked.
@Component
@Transactional(readOnly = true)
public class WatchPools {

  private static final int WEEKS_BEHIND = 26;

  private final KeyPools pools;
  private final PoolFigures figures;
  private final PoolActs acts;
  private final PoolKeys keys;
  private final ProgramClock clock;

  WatchPools(
      KeyPools pools, PoolFigures figures, PoolActs acts, PoolKeys keys, ProgramClock clock) {
    this.pools = pools;
    this.figures = figures;
    this.acts = acts;
    this.keys = keys;
    this.clock = clock;
  }

  /// Every pool, by product.
  public List<PoolWatch> all(Call call) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    var since = clock.startOf(call.on().minusDays(Pace.DAYS_LOOKED_BACK - 1L));
    var taken = figures.takenSince(since);
    var opened = figures.openedAt();
    return pools.stocks().stream()
        .map(
            stock -> {
              var pool = stock.pool().id();
              var openedAt = opened.get(pool);
              var openedOn = openedAt == null ? call.on() : clock.on(openedAt);
              var pace = Pace.of(taken.getOrDefault(pool, 0), openedOn, call.on());
              return new PoolWatch(stock, pace, call.on());
            })
        .toList();
  }

  /// @throws NotFound when there is no such pool
  public PoolWatch one(Call call, UUID pool) {
    return all(call).stream()
        .filter(it -> it.pool().id().equals(pool))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// Half a year behind, and ahead as far as the pool lasts.
  public List<Week> weeks(Call call, PoolWatch watch) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    var spans = new ArrayList<Span>();
    for (int n = WEEKS_BEHIND; n >= 0; n--) spans.add(span(call.on().minusWeeks(n)));
    return watch.weeks(figures.weeks(watch.pool().id(), spans));
  }

  private Span span(LocalDate lastDay) {
    return new Span(
        lastDay, clock.startOf(lastDay.minusDays(6)), clock.startOf(lastDay.plusDays(1)));
  }

  /// Who set a pool's reorder point last; nobody where it is as the pool was opened.
  public Optional<Reordered> lastReorder(Call call, UUID pool) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return acts.lastReorder(pool);
  }

  public List<LoadedBatch> batches(Call call, UUID pool) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return acts.batches(pool);
  }

  public Page<PoolKey> issued(Call call, UUID pool, String search, Page.Wanted wanted) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return keys.issued(pool, search, wanted);
  }

  public long issuedCount(Call call, UUID pool, String search) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return keys.issuedCount(pool, search);
  }

  /// @throws NotFound when the pool has no such key
  public PoolKey key(Call call, UUID pool, UUID key) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return keys.find(key).filter(it -> it.pool().equals(pool)).orElseThrow(NotFound::new);
  }

  /// Finds a key by its text as somebody pasted it; the text goes no further than here.
  public Optional<PoolKey> lookUp(Call call, String pasted) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return KeyText.read(pasted).flatMap(keys::find);
  }
}
