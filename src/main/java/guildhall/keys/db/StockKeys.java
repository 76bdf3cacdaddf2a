package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.BatchRow;
import guildhall.keys.domain.BatchRules.Kept;
import guildhall.keys.domain.KeyText;
import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys on their way into the stock and out of it. Their text leaves this room only sealed.
@Repository
public class StockKeys {

  /// A key nobody has taken.
  public record Free(UUID id, String masked) {}

  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient db;
  private final Vault vault;
  private final Digests digests;

  StockKeys(JdbcClient db, Vault vault, Digests digests) {
    this.db = db;
    this.vault = vault;
    this.digests = digests;
  }

  /// Where a key's text belongs: sealed for another key's row, it does not open.
  static String purpose(UUID key) {
    return "keys|" + key;
  }

  /// Which of these keys the house already holds, taken or not, found by their digests.
  public Map<KeyText, Kept> kept(Collection<KeyText> keys, UUID pool) {
    if (keys.isEmpty()) return Map.of();
    var byDigest =
        keys.stream()
            .distinct()
            .collect(Collectors.toMap(it -> HEX.formatHex(digest(it)), it -> it));
    var found = new HashMap<KeyText, Kept>();
    db.sql(
            """
            SELECT encode(digest, 'hex') AS digest, pool_id FROM keys.product_key
            WHERE digest = ANY (SELECT decode(d, 'hex') FROM unnest(:digests::text[]) d)
            """)
        .param("digests", byDigest.keySet().toArray(String[]::new))
        .query(
            row -> {
              var here = Rows.uuid(row, "pool_id").equals(pool);
              var key = byDigest.get(row.getString("digest"));
              if (key != null) found.put(key, here ? Kept.IN_THIS_POOL : Kept.IN_ANOTHER_POOL);
            });
    return found;
  }

  public void add(UUID pool, UUID batch, BatchRow row, KeyText text) {
    add(UUID.randomUUID(), pool, batch, row, text);
  }

  /// Adds a key under an id it already has.
  public void add(UUID id, UUID pool, UUID batch, BatchRow row, KeyText text) {
    var sealed = vault.seal(text.plain(), purpose(id));
    db.sql(
            """
            INSERT INTO keys.product_key (key_id, pool_id, batch_id, digest, sealed_version, sealed,
              masked, activations_max)
            VALUES (:key, :pool, :batch, :digest, :version, :sealed, :masked, :max)
            """)
        .param("key", id)
        .param("pool", pool)
        .param("batch", batch)
        .param("digest", digest(text))
        .param("version", sealed.keyVersion())
        .param("sealed", sealed.bytes())
        .param("masked", text.masked())
        .param("max", row.activations())
        .update();
  }

  /// The next key of a product that nobody has taken, locked.
  ///
  /// Callers take different keys and do not queue. Where every free key is locked, one more look
  /// waits for it: a claim that is then undone, such as a preview, must not look like an empty
  /// pool.
  public Optional<Free> lockNext(String product) {
    return lockNext(product, "FOR UPDATE OF k SKIP LOCKED")
        .or(() -> lockNext(product, "FOR UPDATE OF k"));
  }

  private Optional<Free> lockNext(String product, String lock) {
    return db.sql(
            """
            SELECT k.key_id, k.masked FROM keys.product_key k JOIN keys.pool p USING (pool_id)
            WHERE p.product = :product AND k.account_id IS NULL AND k.blocked_at IS NULL
            ORDER BY k.stock_no LIMIT 1
            """
                + lock)
        .param("product", product)
        .query((row, n) -> new Free(Rows.uuid(row, "key_id"), row.getString("masked")))
        .optional();
  }

  public void take(AccountId account, UUID key, UUID grant, Instant at, String by) {
    db.sql(
            """
            UPDATE keys.product_key
            SET account_id = :account, grant_id = :grant, taken_at = :at, taken_by = :by
            WHERE key_id = :key AND account_id IS NULL
            """)
        .param("account", account.value())
        .param("grant", grant)
        .param("at", Rows.at(at))
        .param("by", by)
        .param("key", key)
        .update();
  }

  private byte[] digest(KeyText text) {
    return digests.of("keys|" + text.plain());
  }
}
