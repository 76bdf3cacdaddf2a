package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.keys.domain.Look;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has seen which key, and when (REF-03).
@Repository
public class KeyReveals {

  /// One look at a key, with the fingerprint of the request it answered.
  // The bytes are only compared, never handed on.
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(Look look, byte[] asked) {}

  private static final String COLUMNS =
      """
      SELECT reveal_id, key_id, revealed_at, person_id, person_name, ended_refund, asked
      FROM keys.reveal
      """;

  private final JdbcClient db;

  KeyReveals(JdbcClient db) {
    this.db = db;
  }

  public Optional<Kept> find(AccountId account, UUID reveal) {
    return db.sql(COLUMNS + "WHERE account_id = :account AND reveal_id = :reveal")
        .param("account", account.value())
        .param("reveal", reveal)
        .query((row, n) -> kept(row))
        .optional();
  }

  /// Every look at one key, the latest first.
  public List<Look> of(AccountId account, UUID key) {
    return db.sql(
            COLUMNS
                + """
                WHERE account_id = :account AND key_id = :key
                ORDER BY revealed_at DESC, reveal_id LIMIT 200
                """)
        .param("account", account.value())
        .param("key", key)
        .query((row, n) -> look(row))
        .list();
  }

  public void add(AccountId account, Kept it) {
    db.sql(
            """
            INSERT INTO keys.reveal (account_id, reveal_id, asked, key_id, revealed_at, person_id,
              person_name, ended_refund)
            VALUES (:account, :reveal, :asked, :key, :at, :person, :name, :endedRefund)
            """)
        .param("account", account.value())
        .param("reveal", it.look().reveal())
        .param("asked", it.asked())
        .param("key", it.look().key())
        .param("at", Rows.at(it.look().at()))
        .param("person", it.look().personId())
        .param("name", it.look().personName())
        .param("endedRefund", it.look().endedRefund())
        .update();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(look(row), row.getBytes("asked"));
  }

  private static Look look(ResultSet row) throws SQLException {
    return new Look(
        Rows.uuid(row, "reveal_id"),
        Rows.uuid(row, "key_id"),
        Rows.instant(row, "revealed_at"),
        Rows.uuid(row, "person_id"),
        row.getString("person_name"),
        row.getBoolean("ended_refund"));
  }
}
