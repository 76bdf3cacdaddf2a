package guildhall.seats.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was shown the code of which token, and when.
@Repository
public class TokenReveals {

  private final JdbcClient db;

  TokenReveals(JdbcClient db) {
    this.db = db;
  }

  /// The fingerprint of what was asked under this id.
  public Optional<byte[]> asked(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT asked FROM seats.reveal
            WHERE account_id = :account AND reveal_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .query((row, n) -> row.getBytes(1))
        .optional();
  }

  public void add(AccountId account, UUID id, UUID token, byte[] asked, Call call) {
    db.sql(
            """
            INSERT INTO seats.reveal (account_id, reveal_id, asked, token_id, revealed_at, revealed_by)
            VALUES (:account, :id, :asked, :token, :at, :by)
            """)
        .param("account", account.value())
        .param("id", id)
        .param("asked", asked)
        .param("token", token)
        .param("at", Rows.at(call.at()))
        .param("by", call.by().id())
        .update();
  }
}
