package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which companies were told that their software must go, and whom to look at next.
@Repository
public class UninstallNotices {

  private final JdbcClient db;

  UninstallNotices(JdbcClient db) {
    this.db = db;
  }

  /// The companies with a seen key whose right may be over on a day. Across all companies: only the
  /// round asks.
  public List<AccountId> accountsToLookAt(LocalDate day) {
    return db.sql(
            """
            SELECT DISTINCT account_id FROM keys.product_key
            WHERE look_again_on <= :day AND account_id IS NOT NULL ORDER BY account_id
            """)
        .param("day", day)
        .query((row, n) -> new AccountId(Rows.uuid(row, "account_id")))
        .list();
  }

  /// The keys of one company to look at, locked so that two walks do not tell the same twice.
  public List<UUID> lockKeysToLookAt(AccountId account, LocalDate day) {
    return db.sql(
            """
            SELECT key_id FROM keys.product_key
            WHERE account_id = :account AND look_again_on <= :day ORDER BY key_id FOR UPDATE
            """)
        .param("account", account.value())
        .param("day", day)
        .query(UUID.class)
        .list();
  }

  /// @return whether the company had not yet been told of this end
  public boolean add(AccountId account, UUID membership, LocalDate endedOn, Instant at) {
    return db.sql(
                """
                INSERT INTO keys.uninstall_notice (account_id, membership_id, ended_on, told_at)
                VALUES (:account, :membership, :endedOn, :at) ON CONFLICT DO NOTHING
                """)
            .param("account", account.value())
            .param("membership", membership)
            .param("endedOn", endedOn)
            .param("at", Rows.at(at))
            .update()
        == 1;
  }

  /// @param day when to look again; null once there is nothing more to wait for
  public void lookAgain(AccountId account, UUID key, @Nullable LocalDate day) {
    db.sql(
            """
            UPDATE keys.product_key SET look_again_on = :day
            WHERE account_id = :account AND key_id = :key
            """)
        .param("account", account.value())
        .param("key", key)
        .param("day", day)
        .update();
  }
}
