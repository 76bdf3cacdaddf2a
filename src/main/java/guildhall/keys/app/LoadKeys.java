package guildhall.keys.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.KeysLoaded;
import guildhall.keys.db.KeyBatches;
import guildhall.keys.db.KeyPools;
import guildhall.keys.db.StockKeys;
import guildhall.keys.domain.BatchRow;
import guildhall.keys.domain.BatchRules;
import guildhall.keys.domain.BatchRules.Written;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.KeyText;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.PoolOpening;
import guildhall.keys.domain.Receipt;
import guildhall.platform.secrets.Digests;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a file of keys into a pool: good rows are saved, bad ones handed back with the reason.
@Component
public class LoadKeys {

  /// @param rows at least one
  /// @param source where the rows come from, for those who look at the batch later
  public record Command(UUID pool, UUID id, List<Written> rows, String source) {}

  private final KeyPools pools;
  private final KeyBatches batches;
  private final StockKeys stock;
  private final Digests digests;
  private final Journal journal;

  LoadKeys(KeyPools pools, KeyBatches batches, StockKeys stock, Digests digests, Journal journal) {
    this.pools = pools;
    this.batches = batches;
    this.stock = stock;
    this.digests = digests;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Receipt> handle(Call call, Command it) {
    KeyPolicy.LOAD.requireOfStaff(call.by());

    var pool = pools.find(it.pool());
    if (pool.isEmpty()) return Outcome.refused(PoolOpening.Refused.POOL_NOT_FOUND);
    batches.queueUp();
    var asked = digestOf(it);
    var earlier = batches.find(it.pool(), it.id());
    if (earlier.isPresent()) {
      return Arrays.equals(earlier.get().asked(), asked)
          ? new Repeated<>(earlier.get().receipt())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    return new Accepted<>(keep(call, it, pool.get().pool(), asked));
  }

  private Receipt keep(Call call, Command it, Pool pool, byte[] asked) {
    var rows = sort(it, pool);
    var receipt = Receipt.of(it.id(), it.pool(), rows);
    batches.add(receipt, it.source(), asked, call.at(), call.by().name());
    for (var row : rows) {
      if (row.added()) stock.add(it.pool(), it.id(), row, row.key().orElseThrow());
    }
    journal.writeOfProgram(
        call, new KeysLoaded(it.pool(), it.id(), pool.product(), receipt.rows(), receipt.added()));
    return receipt;
  }

  private List<BatchRow> sort(Command it, Pool pool) {
    var texts =
        it.rows().stream().flatMap(row -> KeyText.read(row.key().plain()).stream()).toList();
    var kept = stock.kept(texts, pool.id());
    return BatchRules.sort(it.rows(), pool.kind(), pool.activationsPerKey(), kept);
  }

  /// A file of keys is told apart by a keyed digest, because an ordinary one could be tried out.
  private byte[] digestOf(Command it) {
    return digests.of(
        it.rows().stream()
            .map(row -> row.line() + "|" + row.key().plain() + "|" + row.activations())
            .collect(Collectors.joining("\n", "batch|" + it.pool() + "\n", "")));
  }
}
