package guildhall.keys.db;

import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Resealing;
import guildhall.platform.secrets.Sealed;
import guildhall.platform.secrets.SealedRows;
import guildhall.platform.secrets.Vault;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sealed texts of all product keys, taken or not, for when the house gets a new key.
@Repository
class SealedKeys implements SealedRows {

  private final JdbcClient db;
  private final Vault vault;

  SealedKeys(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public String name() {
    return "product keys";
  }

  @Override
  public Map<Integer, Long> versions() {
    var counts = new HashMap<Integer, Long>();
    db.sql("SELECT sealed_version, count(*) AS n FROM keys.product_key GROUP BY sealed_version")
        .query(
            row -> {
              counts.put(row.getInt("sealed_version"), row.getLong("n"));
            });
    return counts;
  }

  @Override
  public Step sealAnew(UUID after, int most) {
    var values =
        db.sql(
                """
                SELECT key_id, sealed_version, sealed FROM keys.product_key
                WHERE key_id > :after AND sealed_version <> :current
                ORDER BY key_id LIMIT :most FOR UPDATE
                """)
            .param("after", after)
            .param("current", vault.current())
            .param("most", most)
            .query(
                (row, n) -> {
                  var key = Rows.uuid(row, "key_id");
                  var sealed = new Sealed(row.getInt("sealed_version"), row.getBytes("sealed"));
                  return new Resealing.Value(key, sealed, StockKeys.purpose(key));
                })
            .list();
    return Resealing.of(values, vault, this::put);
  }

  private void put(Resealing.Value value, Sealed anew) {
    db.sql(
            """
            UPDATE keys.product_key SET sealed_version = :version, sealed = :sealed
            WHERE key_id = :key
            """)
        .param("version", anew.keyVersion())
        .param("sealed", anew.bytes())
        .param("key", value.row())
        .update();
  }
}
