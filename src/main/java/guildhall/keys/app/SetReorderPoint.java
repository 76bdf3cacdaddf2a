package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.ReorderPointSet;
import guildhall.keys.db.KeyPools;
import guildhall.keys.db.PoolActs;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.PoolOpening;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says at how many keys in stock more are to be ordered for a pool.
@Component
public class SetReorderPoint {

  /// @param seen changes only this reorder point, which the caller saw; null changes whichever
  ///   there is
  public record Command(UUID pool, UUID id, int reorderAt, @Nullable Integer seen) {}

  private final KeyPools pools;
  private final PoolActs acts;
  private final Journal journal;

  SetReorderPoint(KeyPools pools, PoolActs acts, Journal journal) {
    this.pools = pools;
    this.acts = acts;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Pool> handle(Call call, Command it) {
    KeyPolicy.LOAD.requireOfStaff(call.by());

    acts.lockPool(it.pool());
    var opened = pools.find(it.pool());
    if (opened.isEmpty()) return Outcome.refused(PoolOpening.Refused.POOL_NOT_FOUND);
    var before = opened.get().pool();
    var earlier = acts.reorderAsked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(before.reorderingAt(it.reorderAt()))
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (it.seen() != null
        && it.seen() != before.reorderAt()
        && it.reorderAt() != before.reorderAt()) return Outcome.refused(CommonReason.OUTDATED);
    var after = before.reorderingAt(it.reorderAt());
    acts.setReorderPoint(after, it.id(), Fingerprint.of(it), call.at(), call.by().name());
    journal.writeOfProgram(
        call,
        new ReorderPointSet(after.id(), after.product(), before.reorderAt(), after.reorderAt()));
    return new Accepted<>(after);
  }
}
