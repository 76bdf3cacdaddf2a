package guildhall.keys.db;

import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.Pool;
import guildhall.keys.domain.Pool.Stock;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pools belong to the program; the columns a company may count are those of the stock.
@Repository
public class KeyPools {

  /// A pool with the fingerprint of the request that opened it.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Opened(Pool pool, byte[] asked) {}

  private final JdbcClient db;

  KeyPools(JdbcClient db) {
    this.db = db;
  }

  /// @return whether the pool is new; false when its id or its product has a pool already
  public boolean add(Pool it, byte[] asked, Instant at) {
    return db.sql(
                """
                INSERT INTO keys.pool
                  (pool_id, asked, product, kind, activations_per_key, reorder_at, opened_at)
                VALUES (:pool, :asked, :product, :kind, :perKey, :reorderAt, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("pool", it.id())
            .param("asked", asked)
            .param("product", it.product())
            .param("kind", it.kind().name())
            .param("perKey", it.activationsPerKey())
            .param("reorderAt", it.reorderAt())
            .param("at", Rows.at(at))
            .update()
        == 1;
  }

  public Optional<Opened> find(UUID pool) {
    return db.sql(
            """
            SELECT pool_id, product, kind, activations_per_key, reorder_at, asked
            FROM keys.pool WHERE pool_id = :pool
            """)
        .param("pool", pool)
        .query((row, n) -> new Opened(pool(row), row.getBytes("asked")))
        .optional();
  }

  /// What each pool holds. Only the whole program's view counts what companies have taken.
  public List<Stock> stocks() {
    return db.sql(
            """
            SELECT p.pool_id, p.product, p.kind, p.activations_per_key, p.reorder_at,
              count(k.key_id) FILTER (WHERE k.account_id IS NULL AND k.blocked_at IS NULL) AS stock,
              count(k.key_id) FILTER (WHERE k.account_id IS NOT NULL) AS issued,
              count(k.key_id) FILTER (WHERE k.blocked_at IS NOT NULL) AS withdrawn
            FROM keys.pool p LEFT JOIN keys.product_key k USING (pool_id)
            GROUP BY p.pool_id ORDER BY p.product
            """)
        .query(
            (row, n) ->
                new Stock(
                    pool(row), row.getInt("stock"), row.getInt("issued"), row.getInt("withdrawn")))
        .list();
  }

  /// The products with at least one key to give.
  public Set<String> productsInStock() {
    return db.sql(
            """
            SELECT p.product FROM keys.pool p WHERE EXISTS (
              SELECT FROM keys.product_key k
              WHERE k.pool_id = p.pool_id AND k.account_id IS NULL AND k.blocked_at IS NULL)
            """)
        .query(String.class)
        .set();
  }

  private static Pool pool(ResultSet row) throws SQLException {
    return new Pool(
        Rows.uuid(row, "pool_id"),
        row.getString("product"),
        KeyKind.valueOf(row.getString("kind")),
        row.getInt("activations_per_key"),
        row.getInt("reorder_at"));
  }
}
