package guildhall.keys.web;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.LoadedBatch;
import guildhall.keys.domain.PoolKey;
import guildhall.keys.domain.PoolWatch.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stock as the API shows it.
final class StockViews {

  private StockViews() {}

  /// @param weekEndsOn the week's last day
  public record WeekView(LocalDate weekEndsOn, int issued, int left, boolean forecast) {

    static WeekView of(Week it) {
      return new WeekView(it.on(), it.issued(), it.left(), it.forecast());
    }
  }

  /// @param undoable whether it can still be taken out
  public record BatchView(
      UUID id,
      String source,
      String loadedBy,
      Instant loadedAt,
      int rows,
      int added,
      int issued,
      int withdrawn,
      boolean undoable,
      @Nullable Instant undoneAt,
      @Nullable String undoneBy) {

    static BatchView of(LoadedBatch it) {
      return new BatchView(
          it.id(),
          it.source(),
          it.by(),
          it.at(),
          it.rows(),
          it.added(),
          it.issued(),
          it.withdrawn(),
          it.canBeUndone(),
          it.undoneAt(),
          it.undoneBy());
    }
  }

  /// @param key the key as far as it may be shown
  public record KeyView(
      UUID id,
      UUID pool,
      UUID batch,
      String key,
      PoolKey.State state,
      int activationsUsed,
      int activationsMax,
      @Nullable AccountId account,
      @Nullable Instant takenAt,
      @Nullable String takenBy,
      @Nullable Instant shownAt,
      @Nullable Instant blockedAt,
      @Nullable Cause cause) {

    static KeyView of(PoolKey it) {
      return new KeyView(
          it.id(),
          it.pool(),
          it.batch(),
          it.masked(),
          it.state(),
          it.used(),
          it.max(),
          it.account(),
          it.takenAt(),
          it.takenBy(),
          it.shownAt(),
          it.blockedAt(),
          it.cause());
    }
  }
}
