package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeyBatchUndone;
import guildhall.keys.db.KeyPools;
import guildhall.keys.db.PoolActs;
import guildhall.keys.domain.BatchUndo;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.PoolOpening;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file of keys out of its pool again, while none of them was issued.
@Component
public class UndoBatch {

  public record Command(UUID pool, UUID batch, UUID id) {}

  private final KeyPools pools;
  private final PoolActs acts;
  private final Journal journal;

  UndoBatch(KeyPools pools, PoolActs acts, Journal journal) {
    this.pools = pools;
    this.acts = acts;
    this.journal = journal;
  }

  @Transactional
  public Outcome<BatchUndo> handle(Call call, Command it) {
    KeyPolicy.LOAD.requireOfStaff(call.by());

    var pool = pools.find(it.pool());
    if (pool.isEmpty()) return Outcome.refused(PoolOpening.Refused.POOL_NOT_FOUND);
    acts.lockPool(it.pool());
    acts.lockKeys(it.pool(), it.batch());
    var earlier = acts.undo(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get().asked(), it)
          ? new Repeated<>(earlier.get().undo())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    var batch = acts.batch(it.pool(), it.batch());
    if (batch.isEmpty()) return Outcome.refused(BatchUndo.Refused.BATCH_NOT_FOUND);
    var known = batch.get();
    var no = BatchUndo.refusal(known.undoneAt() != null, known.issued(), known.withdrawn());
    if (no.isPresent()) return new Refused<>(no.get());
    return new Accepted<>(keep(call, it, pool.get().pool().product()));
  }

  private BatchUndo keep(Call call, Command it, String product) {
    var removed = acts.removeKeys(it.pool(), it.batch());
    var undo = new BatchUndo(it.id(), it.pool(), it.batch(), removed, call.at(), call.by().name());
    acts.addUndo(undo, Fingerprint.of(it));
    journal.writeOfProgram(call, new KeyBatchUndone(it.pool(), it.batch(), product, removed));
    return undo;
  }
}
