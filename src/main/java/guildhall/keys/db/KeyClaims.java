package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Claimed;
import guildhall.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class KeyClaims {

  /// A claim with the fingerprint of the request that made it.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(Claimed claimed, byte[] asked) {}

  private final JdbcClient db;

  KeyClaims(JdbcClient db) {
    this.db = db;
  }

  public Optional<Kept> find(AccountId account, UUID claim) {
    return db.sql(
            """
            SELECT c.key_id, c.grant_id, c.keys_left, c.asked, k.masked, p.product
            FROM keys.claim c
            JOIN keys.product_key k ON k.account_id = c.account_id AND k.key_id = c.key_id
            JOIN keys.pool p USING (pool_id)
            WHERE c.account_id = :account AND c.claim_id = :claim
            """)
        .param("account", account.value())
        .param("claim", claim)
        .query(
            (row, n) ->
                new Kept(
                    new Claimed(
                        claim,
                        Rows.uuid(row, "key_id"),
                        Rows.uuid(row, "grant_id"),
                        row.getString("product"),
                        row.getString("masked"),
                        row.getInt("keys_left")),
                    row.getBytes("asked")))
        .optional();
  }

  public void add(AccountId account, Kept it) {
    db.sql(
            """
            INSERT INTO keys.claim (account_id, claim_id, asked, grant_id, key_id, keys_left)
            VALUES (:account, :claim, :asked, :grant, :key, :left)
            """)
        .param("account", account.value())
        .param("claim", it.claimed().claim())
        .param("asked", it.asked())
        .param("grant", it.claimed().grant())
        .param("key", it.claimed().key())
        .param("left", it.claimed().left())
        .update();
  }

  /// How many keys a grant has given; asked once its row is locked.
  public int countOf(AccountId account, UUID grant) {
    return db.sql(
            "SELECT count(*) FROM keys.claim WHERE account_id = :account AND grant_id = :grant")
        .param("account", account.value())
        .param("grant", grant)
        .query(Integer.class)
        .single();
  }
}
