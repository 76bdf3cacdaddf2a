package guildhall.keys.db;

import guildhall.keys.domain.BatchRow;
import guildhall.keys.domain.Receipt;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class KeyBatches {

  /// A receipt with the keyed digest of the file it is for.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Loaded(Receipt receipt, byte[] asked) {}

  private final JdbcClient db;

  KeyBatches(JdbcClient db) {
    this.db = db;
  }

  /// Files are loaded one after the other, whatever pool they are for: a key that stands in two of
  /// them is then found by whichever comes second. Loading is rare, and waiting costs nobody a key.
  public void queueUp() {
    db.sql("SELECT pg_advisory_xact_lock(hashtext('keys.batch'))").query((row, n) -> n).list();
  }

  public Optional<Loaded> find(UUID pool, UUID batch) {
    return db.sql(
            """
            SELECT row_count, added, asked FROM keys.batch
            WHERE pool_id = :pool AND batch_id = :batch
            """)
        .param("pool", pool)
        .param("batch", batch)
        .query(
            (row, n) ->
                new Loaded(
                    new Receipt(
                        batch,
                        pool,
                        row.getInt("row_count"),
                        row.getInt("added"),
                        handedBack(pool, batch)),
                    row.getBytes("asked")))
        .optional();
  }

  /// @param source where the file came from
  public void add(Receipt it, String source, byte[] asked, Instant at, String by) {
    db.sql(
            """
            INSERT INTO keys.batch
              (pool_id, batch_id, asked, row_count, added, loaded_at, loaded_by, source)
            VALUES (:pool, :batch, :asked, :rows, :added, :at, :by, :source)
            """)
        .param("pool", it.pool())
        .param("batch", it.batch())
        .param("asked", asked)
        .param("rows", it.rows())
        .param("added", it.added())
        .param("at", Rows.at(at))
        .param("by", by)
        .param("source", source)
        .update();
    for (var row : it.handedBack()) addRow(it, row);
  }

  private void addRow(Receipt it, Receipt.HandedBack row) {
    db.sql(
            """
            INSERT INTO keys.batch_row (pool_id, batch_id, line, masked, outcome)
            VALUES (:pool, :batch, :line, :masked, :outcome)
            """)
        .param("pool", it.pool())
        .param("batch", it.batch())
        .param("line", row.line())
        .param("masked", row.masked())
        .param("outcome", row.outcome().name())
        .update();
  }

  private List<Receipt.HandedBack> handedBack(UUID pool, UUID batch) {
    return db.sql(
            """
            SELECT line, masked, outcome FROM keys.batch_row
            WHERE pool_id = :pool AND batch_id = :batch ORDER BY line
            """)
        .param("pool", pool)
        .param("batch", batch)
        .query(
            (row, n) ->
                new Receipt.HandedBack(
                    row.getInt("line"),
                    row.getString("masked"),
                    BatchRow.Outcome.valueOf(row.getString("outcome"))))
        .list();
  }
}
