package guildhall.keys.domain;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Block.Cause;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One key of a pool as the program's staff see it: masked, with its whole story.
///
/// @param account the company that took it; null while in stock
/// @param shownAt when its text was last shown to somebody of that company
/// @param blockedAt when the program withdrew it
public record PoolKey(
    UUID id,
    UUID pool,
    UUID batch,
    String masked,
    int used,
    int max,
    @Nullable AccountId account,
    @Nullable Instant takenAt,
    @Nullable String takenBy,
    @Nullable Instant shownAt,
    @Nullable String shownTo,
    @Nullable Instant blockedAt,
    @Nullable Cause cause) {

  /// Where a key is in its life.
  public enum State {
    IN_STOCK,
    TAKEN,
    SHOWN,
    USED_UP,
    WITHDRAWN
  }

  public State state() {
    if (blockedAt != null) return State.WITHDRAWN;
    if (account == null) return State.IN_STOCK;
    if (used >= max) return State.USED_UP;
    return shownAt == null ? State.TAKEN : State.SHOWN;
  }
}
