package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.KeyText;
import guildhall.keys.domain.PoolKey;
import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Digests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Single keys of a pool for the program's staff, always masked.
@Repository
public class PoolKeys {

  private static final String COLUMNS =
      """
      SELECT k.key_id, k.pool_id, k.batch_id, k.masked, k.activations_used, k.activations_max,
        k.account_id, k.taken_at, k.taken_by, k.last_revealed_at, k.last_revealed_by, k.blocked_at,
        k.blocked_cause
      FROM keys.product_key k
      """;

  private final JdbcClient db;
  private final Digests digests;

  PoolKeys(JdbcClient db, Digests digests) {
    this.db = db;
    this.digests = digests;
  }

  /// Finds a key by its text, through the keyed digest it is kept under.
  public Optional<PoolKey> find(KeyText text) {
    return db.sql(COLUMNS + "WHERE k.digest = :digest")
        .param("digest", digests.of("keys|" + text.plain()))
        .query((row, n) -> key(row))
        .optional();
  }

  public Optional<PoolKey> find(UUID key) {
    return db.sql(COLUMNS + "WHERE k.key_id = :key")
        .param("key", key)
        .query((row, n) -> key(row))
        .optional();
  }

  /// The keys of a pool that companies have taken, the last taken first.
  ///
  /// @param search part of the masked key, or empty
  public Page<PoolKey> issued(UUID pool, String search, Page.Wanted wanted) {
    var after = wanted.after();
    var rows =
        db.sql(
                COLUMNS
                    + """
                    WHERE k.pool_id = :pool AND k.account_id IS NOT NULL
                      AND (:search = '' OR strpos(k.masked, upper(:search)) > 0)
                      AND (:after::uuid IS NULL OR (k.taken_at, k.key_id) < (
                        SELECT a.taken_at, a.key_id FROM keys.product_key a
                        WHERE a.key_id = :after::uuid))
                    ORDER BY k.taken_at DESC, k.key_id DESC LIMIT :limit
                    """)
            .param("pool", pool)
            .param("search", search)
            .param("after", after)
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> key(row))
            .list();
    return Page.of(rows, wanted, it -> it.id().toString());
  }

  public long issuedCount(UUID pool, String search) {
    return db.sql(
            """
            SELECT count(*) FROM keys.product_key
            WHERE pool_id = :pool AND account_id IS NOT NULL
              AND (:search = '' OR strpos(masked, upper(:search)) > 0)
            """)
        .param("pool", pool)
        .param("search", search)
        .query(Long.class)
        .single();
  }

  private static PoolKey key(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    var cause = row.getString("blocked_cause");
    return new PoolKey(
        Rows.uuid(row, "key_id"),
        Rows.uuid(row, "pool_id"),
        Rows.uuid(row, "batch_id"),
        row.getString("masked"),
        row.getInt("activations_used"),
        row.getInt("activations_max"),
        account == null ? null : new AccountId(account),
        Rows.instantOrNull(row, "taken_at"),
        row.getString("taken_by"),
        Rows.instantOrNull(row, "last_revealed_at"),
        row.getString("last_revealed_by"),
        Rows.instantOrNull(row, "blocked_at"),
        cause == null ? null : Cause.valueOf(cause));
  }
}
