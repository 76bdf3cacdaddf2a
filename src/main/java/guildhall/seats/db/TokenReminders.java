package guildhall.seats.db;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many tokens are left, and the marks by which each company is reminded of them once.
@Repository
public class TokenReminders {

  private final JdbcClient db;

  TokenReminders(JdbcClient db) {
    this.db = db;
  }

  /// How many tokens of these grants are still to be redeemed.
  public int left(AccountId account, List<UUID> grants) {
    return db.sql(
            """
            SELECT count(*) FROM seats.token
            WHERE account_id = :account AND grant_id IN (:grants) AND redeemed_at IS NULL
            """)
        .param("account", account.value())
        .param("grants", grants)
        .query(Integer.class)
        .single();
  }

  /// Whether this is the first time it is told.
  public boolean mark(AccountId account, UUID membership, LocalDate redeemBy, LocalDate day) {
    return db.sql(
                """
                INSERT INTO seats.token_reminder (account_id, membership_id, redeem_by_on, told_on)
                VALUES (:account, :membership, :redeemBy, :day)
                ON CONFLICT DO NOTHING
                """)
            .param("account", account.value())
            .param("membership", membership)
            .param("redeemBy", redeemBy)
            .param("day", day)
            .update()
        == 1;
  }
}
