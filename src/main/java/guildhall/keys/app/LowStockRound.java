package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.keys.KeyPoolLow;
import guildhall.keys.db.LowPools;
import guildhall.keys.domain.Pool.Alert;
import guildhall.keys.domain.PoolWatch;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds pools that fell to their reorder point, and has their custodians told once; a pool that
/// was filled up and falls again is told of again (O8).
@Component
class LowStockRound implements Round {

  private static final int AFTER_CLAIMS = 72;

  private final WatchPools watchPools;
  private final LowPools low;
  private final Journal journal;

  LowStockRound(WatchPools watchPools, LowPools low, Journal journal) {
    this.watchPools = watchPools;
    this.low = low;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "keys.low-stock";
  }

  @Override
  public int order() {
    return AFTER_CLAIMS;
  }

  @Override
  @Transactional
  public void walk(Call call, LocalDate day) {
    for (var watch : watchPools.all(call)) {
      var pool = watch.pool();
      if (watch.stock().alert() == Alert.NONE) low.filled(pool.id());
      else if (low.fell(pool.id(), day)) tell(call, watch);
    }
  }

  private void tell(Call call, PoolWatch watch) {
    var pool = watch.pool();
    var days = watch.daysLeft();
    journal.writeOfProgram(
        call,
        new KeyPoolLow(
            pool.id(),
            pool.product(),
            watch.stock().inStock(),
            pool.reorderAt(),
            days.isPresent(),
            days.orElse(0)));
  }
}
