package guildhall.keys.db;

import guildhall.keys.domain.RowRefused;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys that came by an import. Its rows are saved a piece at a time and make one batch together;
/// each key bears the id of its row, so that the row finds it again.
@Repository
public class ImportedKeys {

  /// A piece of an import that was saved.
  ///
  /// @param asked tells the batch apart, as for files sent whole
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Piece(UUID pool, UUID batch, String source, int rows, int added, byte[] asked) {}

  private final JdbcClient db;

  ImportedKeys(JdbcClient db) {
    this.db = db;
  }

  public void grow(Piece it, Instant at, String by) {
    db.sql(
            """
            INSERT INTO keys.batch
              (pool_id, batch_id, asked, row_count, added, loaded_at, loaded_by, source)
            VALUES (:pool, :batch, :asked, :rows, :added, :at, :by, :source)
            ON CONFLICT (pool_id, batch_id) DO UPDATE
            SET row_count = keys.batch.row_count + excluded.row_count,
                added = keys.batch.added + excluded.added
            """)
        .param("pool", it.pool())
        .param("batch", it.batch())
        .param("asked", it.asked())
        .param("rows", it.rows())
        .param("added", it.added())
        .param("at", Rows.at(at))
        .param("by", by)
        .param("source", it.source())
        .update();
  }

  /// Takes a key out of the stock again.
  ///
  /// @return why it stays, or nothing when it is out
  public Optional<RowRefused> remove(UUID key) {
    record Found(@Nullable UUID account, boolean blocked) {}
    var found =
        db.sql("SELECT account_id, blocked_at FROM keys.product_key WHERE key_id = :key FOR UPDATE")
            .param("key", key)
            .query(
                (row, n) ->
                    new Found(
                        Rows.uuidOrNull(row, "account_id"), row.getObject("blocked_at") != null))
            .optional();
    if (found.isEmpty()) return Optional.empty();
    if (found.get().account() != null) return Optional.of(RowRefused.KEY_TAKEN_MEANWHILE);
    if (found.get().blocked()) return Optional.of(RowRefused.KEY_WITHDRAWN_MEANWHILE);
    db.sql("DELETE FROM keys.product_key WHERE key_id = :key").param("key", key).update();
    return Optional.empty();
  }

  /// What is left of an import's batch after keys left it: fewer keys, or no batch at all.
  public void shrink(UUID pool, UUID batch) {
    db.sql(
            """
            DELETE FROM keys.batch b WHERE b.pool_id = :pool AND b.batch_id = :batch
              AND NOT EXISTS (SELECT FROM keys.product_key k
                WHERE k.pool_id = b.pool_id AND k.batch_id = b.batch_id)
              AND NOT EXISTS (SELECT FROM keys.batch_undo u
                WHERE u.pool_id = b.pool_id AND u.batch_id = b.batch_id)
            """)
        .param("pool", pool)
        .param("batch", batch)
        .update();
    db.sql(
            """
            UPDATE keys.batch b SET added = (SELECT count(*) FROM keys.product_key k
              WHERE k.pool_id = b.pool_id AND k.batch_id = b.batch_id)
            WHERE b.pool_id = :pool AND b.batch_id = :batch AND b.undone_at IS NULL
            """)
        .param("pool", pool)
        .param("batch", batch)
        .update();
  }
}
