package guildhall.seats.db;

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

/// The sealed codes of all seat tokens, for when the house gets a new key.
@Repository
class SealedCodes implements SealedRows {

  private final JdbcClient db;
  private final Vault vault;

  SealedCodes(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public String name() {
    return "seat tokens";
  }

  @Override
  public Map<Integer, Long> versions() {
    var counts = new HashMap<Integer, Long>();
    db.sql("SELECT code_key_version, count(*) AS n FROM seats.token GROUP BY code_key_version")
        .query(
            row -> {
              counts.put(row.getInt("code_key_version"), row.getLong("n"));
            });
    return counts;
  }

  @Override
  public Step sealAnew(UUID after, int most) {
    var values =
        db.sql(
                """
                SELECT token_id, code_key_version, code_sealed FROM seats.token
                WHERE token_id > :after AND code_key_version <> :current
                ORDER BY token_id LIMIT :most FOR UPDATE
                """)
            .param("after", after)
            .param("current", vault.current())
            .param("most", most)
            .query(
                (row, n) -> {
                  var token = Rows.uuid(row, "token_id");
                  var sealed =
                      new Sealed(row.getInt("code_key_version"), row.getBytes("code_sealed"));
                  return new Resealing.Value(token, sealed, SeatTokens.purpose(token));
                })
            .list();
    return Resealing.of(values, vault, this::put);
  }

  private void put(Resealing.Value value, Sealed anew) {
    db.sql(
            """
            UPDATE seats.token SET code_key_version = :version, code_sealed = :sealed
            WHERE token_id = :token
            """)
        .param("version", anew.keyVersion())
        .param("sealed", anew.bytes())
        .param("token", value.row())
        .update();
  }
}
