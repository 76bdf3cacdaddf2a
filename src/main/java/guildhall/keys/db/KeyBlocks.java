package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.Blocked;
import guildhall.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys the program has withdrawn, in stock or taken.
@Repository
public class KeyBlocks {

  /// A key of any company, as far as staff need it to block it.
  ///
  /// @param account null while the key is in stock
  public record Target(
      UUID key, String product, String masked, boolean blocked, @Nullable AccountId account) {}

  /// A block with the fingerprint of the request that made it.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(Blocked blocked, byte[] asked) {}

  private final JdbcClient db;

  KeyBlocks(JdbcClient db) {
    this.db = db;
  }

  public Optional<Target> lock(UUID key) {
    return db.sql(
            """
            SELECT k.key_id, k.masked, k.blocked_at, k.account_id, p.product
            FROM keys.product_key k JOIN keys.pool p USING (pool_id)
            WHERE k.key_id = :key FOR UPDATE OF k
            """)
        .param("key", key)
        .query(
            (row, n) -> {
              var account = Rows.uuidOrNull(row, "account_id");
              return new Target(
                  key,
                  row.getString("product"),
                  row.getString("masked"),
                  row.getObject("blocked_at") != null,
                  account == null ? null : new AccountId(account));
            })
        .optional();
  }

  public Optional<Kept> find(UUID block) {
    return db.sql(
            """
            SELECT block_id, key_id, cause, blocked_at, blocked_by, asked
            FROM keys.block WHERE block_id = :block
            """)
        .param("block", block)
        .query(
            (row, n) ->
                new Kept(
                    new Blocked(
                        block,
                        Rows.uuid(row, "key_id"),
                        Cause.valueOf(row.getString("cause")),
                        Rows.instant(row, "blocked_at"),
                        row.getString("blocked_by")),
                    row.getBytes("asked")))
        .optional();
  }

  public void add(Kept kept) {
    var it = kept.blocked();
    db.sql(
            """
            INSERT INTO keys.block (block_id, asked, key_id, cause, blocked_at, blocked_by)
            VALUES (:block, :asked, :key, :cause, :at, :by)
            """)
        .param("block", it.block())
        .param("asked", kept.asked())
        .param("key", it.key())
        .param("cause", it.cause().name())
        .param("at", Rows.at(it.at()))
        .param("by", it.by())
        .update();
    db.sql(
            """
            UPDATE keys.product_key SET blocked_at = :at, blocked_cause = :cause WHERE key_id = :key
            """)
        .param("at", Rows.at(it.at()))
        .param("cause", it.cause().name())
        .param("key", it.key())
        .update();
  }
}
