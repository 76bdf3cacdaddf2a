package guildhall.bench.act;

import guildhall.bench.town.Town;
import java.sql.SQLException;
import java.util.UUID;

/// Looks at a key and writes down who did.
record SqlReveal(Town town) {

  private static final String KEY =
      """
      SELECT k.key_id, k.grant_id, k.masked, k.activations_used, k.activations_max,
        k.last_revealed_at, k.blocked_at, k.taken_at, k.taken_by, p.product
      FROM keys.product_key k JOIN keys.pool p USING (pool_id)
      WHERE k.account_id = ? AND k.key_id = ?
      """;

  void look(Line line, Stock.Item key) throws SQLException {
    var account = town.account(key.copy());
    var by = town.id(key.copy(), town.model(key.copy()).admin());
    var found = line.row(KEY, account, key.id());
    var grant = line.lockGrant(account, found[1]);
    line.row(KEY + "FOR UPDATE OF k", account, key.id());
    line.years(account, grant[1], grant[2]);
    var id = UUID.randomUUID();
    line.row(
        """
        SELECT reveal_id, key_id, revealed_at, person_id, person_name, ended_refund, asked
        FROM keys.reveal WHERE account_id = ? AND reveal_id = ?
        """,
        account,
        id);
    keep(line, account, by, new Kept(id, key.id(), grant[7]));
    line.tell(
        account,
        by,
        "KeyRevealed",
        "{\"reveal\": \"%s\", \"key\": \"%s\"}".formatted(id, key.id()));
    line.row(
        "SELECT sealed_version, sealed FROM keys.product_key WHERE account_id = ? AND key_id = ?",
        account,
        key.id());
  }

  private record Kept(UUID id, UUID key, Object lookAgainOn) {}

  private static void keep(Line line, UUID account, UUID by, Kept it) throws SQLException {
    line.write(
        """
        INSERT INTO keys.reveal (account_id, reveal_id, asked, key_id, revealed_at, person_id,
          person_name, ended_refund)
        VALUES (?, ?, ?, ?, ?, ?, 'Heron', false)
        """,
        account,
        it.id(),
        BareSql.asked(it.id()),
        it.key(),
        Line.now(),
        by);
    line.write(
        """
        UPDATE keys.product_key
        SET first_revealed_at = coalesce(first_revealed_at, ?), last_revealed_at = ?,
          last_revealed_by = 'Heron', look_again_on = ?
        WHERE account_id = ? AND key_id = ?
        """,
        Line.now(),
        Line.now(),
        it.lookAgainOn(),
        account,
        it.key());
  }
}
