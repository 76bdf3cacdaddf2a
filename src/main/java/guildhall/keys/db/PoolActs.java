package guildhall.keys.db;

import guildhall.keys.domain.BatchUndo;
import guildhall.keys.domain.LoadedBatch;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.Reordered;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What custodians do with pools and with the files loaded into them.
@Repository
public class PoolActs {

  /// An earlier undo with the fingerprint of its request.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Undone(BatchUndo undo, byte[] asked) {}

  private static final String BATCHES =
      """
      SELECT b.batch_id, b.source, b.loaded_by, b.loaded_at, b.row_count, b.added, b.undone_at,
        b.undone_by,
        count(k.key_id) FILTER (WHERE k.account_id IS NOT NULL) AS issued,
        count(k.key_id) FILTER (WHERE k.blocked_at IS NOT NULL AND k.account_id IS NULL) AS withdrawn
      FROM keys.batch b LEFT JOIN keys.product_key k USING (pool_id, batch_id)
      """;

  private final JdbcClient db;

  PoolActs(JdbcClient db) {
    this.db = db;
  }

  /// Acts on one pool queue up here.
  public void lockPool(UUID pool) {
    db.sql("SELECT 1 FROM keys.pool WHERE pool_id = :pool FOR UPDATE")
        .param("pool", pool)
        .query((row, n) -> n)
        .list();
  }

  public Optional<byte[]> reorderAsked(UUID change) {
    return db.sql("SELECT asked FROM keys.reorder_point WHERE change_id = :change")
        .param("change", change)
        .query((row, n) -> row.getBytes("asked"))
        .optional();
  }

  public void setReorderPoint(Pool after, UUID change, byte[] asked, Instant at, String by) {
    db.sql(
            """
            INSERT INTO keys.reorder_point (change_id, asked, pool_id, reorder_at, set_at, set_by)
            VALUES (:change, :asked, :pool, :reorderAt, :at, :by)
            """)
        .param("change", change)
        .param("asked", asked)
        .param("pool", after.id())
        .param("reorderAt", after.reorderAt())
        .param("at", Rows.at(at))
        .param("by", by)
        .update();
    db.sql("UPDATE keys.pool SET reorder_at = :reorderAt WHERE pool_id = :pool")
        .param("reorderAt", after.reorderAt())
        .param("pool", after.id())
        .update();
  }

  public Optional<Reordered> lastReorder(UUID pool) {
    return db.sql(
            """
            SELECT set_by, set_at FROM keys.reorder_point WHERE pool_id = :pool
            ORDER BY set_at DESC, change_id LIMIT 1
            """)
        .param("pool", pool)
        .query((row, n) -> new Reordered(row.getString("set_by"), Rows.instant(row, "set_at")))
        .optional();
  }

  /// The files of a pool, the newest first.
  public List<LoadedBatch> batches(UUID pool) {
    return db.sql(
            BATCHES
                + """
                WHERE b.pool_id = :pool GROUP BY b.pool_id, b.batch_id
                ORDER BY b.loaded_at DESC, b.batch_id
                """)
        .param("pool", pool)
        .query((row, n) -> batch(row))
        .list();
  }

  public Optional<LoadedBatch> batch(UUID pool, UUID batch) {
    return db.sql(
            BATCHES
                + """
                WHERE b.pool_id = :pool AND b.batch_id = :batch GROUP BY b.pool_id, b.batch_id
                """)
        .param("pool", pool)
        .param("batch", batch)
        .query((row, n) -> batch(row))
        .optional();
  }

  /// Takes hold of a file's keys, so that nobody takes one while it is decided whether they stay.
  public void lockKeys(UUID pool, UUID batch) {
    db.sql(
            """
            SELECT key_id FROM keys.product_key WHERE pool_id = :pool AND batch_id = :batch
            ORDER BY stock_no FOR UPDATE
            """)
        .param("pool", pool)
        .param("batch", batch)
        .query((row, n) -> n)
        .list();
  }

  public Optional<Undone> undo(UUID undo) {
    return db.sql(
            """
            SELECT asked, pool_id, batch_id, removed, undone_at, undone_by FROM keys.batch_undo
            WHERE undo_id = :undo
            """)
        .param("undo", undo)
        .query(
            (row, n) ->
                new Undone(
                    new BatchUndo(
                        undo,
                        Rows.uuid(row, "pool_id"),
                        Rows.uuid(row, "batch_id"),
                        row.getInt("removed"),
                        Rows.instant(row, "undone_at"),
                        row.getString("undone_by")),
                    row.getBytes("asked")))
        .optional();
  }

  /// @return how many keys left the pool
  public int removeKeys(UUID pool, UUID batch) {
    return db.sql("DELETE FROM keys.product_key WHERE pool_id = :pool AND batch_id = :batch")
        .param("pool", pool)
        .param("batch", batch)
        .update();
  }

  public void addUndo(BatchUndo it, byte[] asked) {
    db.sql(
            """
            INSERT INTO keys.batch_undo
              (undo_id, asked, pool_id, batch_id, removed, undone_at, undone_by)
            VALUES (:undo, :asked, :pool, :batch, :removed, :at, :by)
            """)
        .param("undo", it.id())
        .param("asked", asked)
        .param("pool", it.pool())
        .param("batch", it.batch())
        .param("removed", it.removed())
        .param("at", Rows.at(it.at()))
        .param("by", it.by())
        .update();
    db.sql(
            """
            UPDATE keys.batch SET undone_at = :at, undone_by = :by
            WHERE pool_id = :pool AND batch_id = :batch
            """)
        .param("at", Rows.at(it.at()))
        .param("by", it.by())
        .param("pool", it.pool())
        .param("batch", it.batch())
        .update();
  }

  private static LoadedBatch batch(ResultSet row) throws SQLException {
    return new LoadedBatch(
        Rows.uuid(row, "batch_id"),
        row.getString("source"),
        row.getString("loaded_by"),
        Rows.instant(row, "loaded_at"),
        row.getInt("row_count"),
        row.getInt("added"),
        row.getInt("issued"),
        row.getInt("withdrawn"),
        Rows.instantOrNull(row, "undone_at"),
        row.getString("undone_by"));
  }
}
