package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Activated;
import guildhall.keys.domain.Activation;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which machines a key was activated on. Rows are added, never changed.
@Repository
public class KeyActivations {

  /// An activation with the fingerprint of the report it came by.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(Activated activated, String hardware, Instant at, byte[] asked) {}

  private final JdbcClient db;

  KeyActivations(JdbcClient db) {
    this.db = db;
  }

  public Optional<Kept> find(AccountId account, UUID activation) {
    return db.sql(
            """
            SELECT a.key_id, a.machine, a.hardware, a.counted, a.used_after, a.activated_at, a.asked,
                   k.activations_max
            FROM keys.activation a
            JOIN keys.product_key k ON k.account_id = a.account_id AND k.key_id = a.key_id
            WHERE a.account_id = :account AND a.activation_id = :activation
            """)
        .param("account", account.value())
        .param("activation", activation)
        .query(
            (row, n) ->
                new Kept(
                    new Activated(
                        activation,
                        Rows.uuid(row, "key_id"),
                        row.getString("machine"),
                        new Activation(
                            row.getBoolean("counted"),
                            row.getInt("used_after"),
                            row.getInt("activations_max"))),
                    row.getString("hardware"),
                    Rows.instant(row, "activated_at"),
                    row.getBytes("asked")))
        .optional();
  }

  /// The hardware a machine had when the key was last activated on it.
  public Optional<String> hardwareOf(AccountId account, UUID key, String machine) {
    return db.sql(
            """
            SELECT hardware FROM keys.activation
            WHERE account_id = :account AND key_id = :key AND machine = :machine
            ORDER BY activation_no DESC LIMIT 1
            """)
        .param("account", account.value())
        .param("key", key)
        .param("machine", machine)
        .query(String.class)
        .optional();
  }

  public void add(AccountId account, Kept it) {
    db.sql(
            """
            INSERT INTO keys.activation (account_id, activation_id, asked, key_id, machine, hardware,
              counted, used_after, activated_at)
            VALUES (:account, :activation, :asked, :key, :machine, :hardware, :counted, :used, :at)
            """)
        .param("account", account.value())
        .param("activation", it.activated().activation())
        .param("asked", it.asked())
        .param("key", it.activated().key())
        .param("machine", it.activated().machine())
        .param("hardware", it.hardware())
        .param("counted", it.activated().count().counted())
        .param("used", it.activated().count().used())
        .param("at", Rows.at(it.at()))
        .update();
  }
}
