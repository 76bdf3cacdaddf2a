package guildhall.keys.domain;

import guildhall.keys.domain.Pool.Stock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pool as its custodians watch it: what it holds, how fast it empties, when to order (O8).
public record PoolWatch(Stock stock, Pace pace, LocalDate today) {

  /// One week of a pool's life.
  ///
  /// @param on the week's last day
  /// @param issued how many keys companies took in it; 0 in weeks to come
  /// @param left how many keys were in stock at its end
  /// @param forecast whether it lies ahead, at the present pace
  public record Week(LocalDate on, int issued, int left, boolean forecast) {}

  private static final int TICKING_DAYS = 30;
  private static final int WEEKS_AHEAD_MAX = 26;

  public Pool pool() {
    return stock.pool();
  }

  public BigDecimal perWeek() {
    return pace.perWeek();
  }

  /// When the last key is taken, at the present pace: today where none is left, empty where none is
  /// taken.
  public Optional<LocalDate> runsOutOn() {
    return stock.inStock() == 0 ? Optional.of(today) : pace.runsOutOn(stock.inStock(), today);
  }

  /// Whether the last key is taken within 30 days, at the present pace.
  public boolean isTicking() {
    return runsOutOn().filter(it -> it.isBefore(today.plusDays(TICKING_DAYS))).isPresent();
  }

  public Optional<Integer> daysLeft() {
    return pace.daysLeft(stock.inStock());
  }

  /// The weeks behind, then those ahead until the pool is empty, half a year at most.
  public List<Week> weeks(List<Week> behind) {
    var weeks = new ArrayList<>(behind);
    if (pace.taken() == 0 || stock.inStock() == 0) return List.copyOf(weeks);
    for (int n = 1; n <= WEEKS_AHEAD_MAX; n++) {
      var left = pace.leftAfter(stock.inStock(), 7 * n);
      weeks.add(new Week(today.plusWeeks(n), 0, left, true));
      if (left == 0) break;
    }
    return List.copyOf(weeks);
  }
}
