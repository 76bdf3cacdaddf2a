package guildhall.keys.app;

import guildhall.imports.Column;
import guildhall.imports.Fate;
import guildhall.imports.ImportKind;
import guildhall.imports.RowIn;
import guildhall.imports.Target;
import guildhall.imports.Undone;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.Refusal;
import guildhall.kernel.Right;
import guildhall.kernel.Secret;
import guildhall.keys.KeysLoaded;
import guildhall.keys.db.ImportedKeys;
import guildhall.keys.db.ImportedKeys.Piece;
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
import guildhall.keys.domain.RowRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings a list of keys into a pool, row by row, by the same rules as a file sent whole. A key is
/// sealed from the moment it is read, and out again while nobody has it.
@Component
public class KeyImport implements ImportKind {

  private static final int KEY_LENGTH_MAX = 200;
  private static final int COUNT_LENGTH_MAX = 20;
  private static final List<Column> COLUMNS =
      List.of(
          Column.needed("key", KEY_LENGTH_MAX).sealed(),
          Column.optional("activations", COUNT_LENGTH_MAX));

  private final KeyPools pools;
  private final KeyBatches batches;
  private final StockKeys stock;
  private final ImportedKeys imported;
  private final Journal journal;

  KeyImport(
      KeyPools pools, KeyBatches batches, StockKeys stock, ImportedKeys imported, Journal journal) {
    this.pools = pools;
    this.batches = batches;
    this.stock = stock;
    this.imported = imported;
    this.journal = journal;
  }

  @Override
  public String code() {
    return "keys";
  }

  @Override
  public String messages() {
    return "keys.import";
  }

  @Override
  public Right right() {
    return KeyPolicy.LOAD;
  }

  @Override
  public boolean ofCompany() {
    return false;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public String page(Target target) {
    return "/console/keys/" + target.of();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Fate> check(Call call, Target target, List<RowIn> rows) {
    return pool(target)
        .map(pool -> sort(pool, rows).stream().map(KeyImport::fate).toList())
        .orElseGet(() -> noPool(rows));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Fate> save(Call call, Target target, List<RowIn> rows) {
    batches.queueUp();
    return pool(target).map(pool -> save(call, target, pool, rows)).orElseGet(() -> noPool(rows));
  }

  private List<Fate> save(Call call, Target target, Pool pool, List<RowIn> rows) {
    var sorted = sort(pool, rows);
    var added = (int) sorted.stream().filter(BatchRow::added).count();
    var batch = target.imported();
    var asked = batch.toString().getBytes(StandardCharsets.US_ASCII);
    var source = "Import " + target.number();
    imported.grow(
        new Piece(pool.id(), batch, source, rows.size(), added, asked),
        call.at(),
        call.by().name());
    for (var i = 0; i < rows.size(); i++) {
      var row = sorted.get(i);
      if (row.added()) {
        stock.add(rows.get(i).id(), pool.id(), batch, row, row.key().orElseThrow());
      }
    }
    journal.writeOfProgram(
        call, new KeysLoaded(pool.id(), batch, pool.product(), rows.size(), added));
    return sorted.stream().map(KeyImport::fate).toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Undone> undo(Call call, Target target, List<RowIn> rows) {
    var undone =
        rows.stream()
            .map(
                row ->
                    imported
                        .remove(row.id())
                        .map(why -> Undone.kept(Refusal.of(why)))
                        .orElseGet(Undone::back))
            .toList();
    pool(target).ifPresent(pool -> imported.shrink(pool.id(), target.imported()));
    return undone;
  }

  private List<BatchRow> sort(Pool pool, List<RowIn> rows) {
    var written =
        rows.stream()
            .map(
                row ->
                    new Written(row.line(), new Secret(row.cell("key")), row.cell("activations")))
            .toList();
    var texts = written.stream().flatMap(row -> KeyText.read(row.key().plain()).stream()).toList();
    var kept = stock.kept(texts, pool.id());
    return BatchRules.sort(written, pool.kind(), pool.activationsPerKey(), kept);
  }

  private static Fate fate(BatchRow row) {
    return switch (row.outcome()) {
      case ADDED -> Fate.added();
      case ALREADY_IN_POOL -> Fate.same();
      case WRONG_FORMAT -> attention(RowRefused.KEY_WRONG_FORMAT);
      case WRONG_ACTIVATIONS -> attention(RowRefused.KEY_WRONG_ACTIVATIONS);
      case DUPLICATE_IN_FILE -> attention(RowRefused.KEY_TWICE_IN_FILE);
      case ALREADY_IN_ANOTHER_POOL -> attention(RowRefused.KEY_IN_ANOTHER_POOL);
    };
  }

  private static Fate attention(RowRefused why) {
    return Fate.attention(Refusal.of(why));
  }

  private static List<Fate> noPool(List<RowIn> rows) {
    var fate = Fate.attention(Refusal.of(PoolOpening.Refused.POOL_NOT_FOUND));
    return rows.stream().map(row -> fate).toList();
  }

  private Optional<Pool> pool(Target target) {
    return id(target.of()).flatMap(pools::find).map(KeyPools.Opened::pool);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
