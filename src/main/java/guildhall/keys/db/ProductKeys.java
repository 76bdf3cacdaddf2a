package guildhall.keys.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.keys.domain.KeyText;
import guildhall.keys.domain.KeysTaken;
import guildhall.keys.domain.ProductKey;
import guildhall.keys.domain.TakenKey;
import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Sealed;
import guildhall.platform.secrets.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The keys companies have taken. Lists show them masked; the text is opened one key at a time.
@Repository
public class ProductKeys {

  private static final String COLUMNS =
      """
      SELECT k.key_id, k.grant_id, k.masked, k.activations_used, k.activations_max,
             k.first_revealed_at, k.last_revealed_at, k.last_revealed_by, k.blocked_at, k.taken_at,
             k.taken_by, p.product
      FROM keys.product_key k JOIN keys.pool p USING (pool_id)
      """;

  private final JdbcClient db;
  private final Vault vault;

  ProductKeys(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public Optional<TakenKey> find(AccountId account, UUID key) {
    return one(account, key, "");
  }

  /// Reveals, activations and a block of one key queue up here; whatever they decide by is on the
  /// locked row.
  public Optional<TakenKey> lock(AccountId account, UUID key) {
    return one(account, key, "FOR UPDATE OF k");
  }

  private Optional<TakenKey> one(AccountId account, UUID key, String lock) {
    return db.sql(COLUMNS + "WHERE k.account_id = :account AND k.key_id = :key " + lock)
        .param("account", account.value())
        .param("key", key)
        .query((row, n) -> taken(row))
        .optional();
  }

  /// Every key of a company, in the order they were taken.
  public List<TakenKey> all(AccountId account) {
    return db.sql(COLUMNS + "WHERE k.account_id = :account ORDER BY k.taken_at, k.key_id")
        .param("account", account.value())
        .query((row, n) -> taken(row))
        .list();
  }

  /// What was taken through one grant. Of several they are asked one by one: a question about a
  /// list is planned anew each time, which costs more than its answer.
  public KeysTaken through(AccountId account, UUID grant) {
    return db.sql(
            """
            SELECT count(*)::int AS keys, coalesce(sum(activations_used), 0)::int AS activations
            FROM keys.product_key WHERE account_id = :account AND grant_id = :grant
            """)
        .param("account", account.value())
        .param("grant", grant)
        .query((row, n) -> new KeysTaken(row.getInt("keys"), row.getInt("activations")))
        .single();
  }

  public Page<TakenKey> page(AccountId account, Page.Wanted wanted) {
    var after = wanted.after();
    var rows =
        db.sql(
                COLUMNS
                    + """
                    WHERE k.account_id = :account AND (:after::uuid IS NULL OR k.key_id > :after::uuid)
                    ORDER BY k.key_id LIMIT :limit
                    """)
            .param("account", account.value())
            .param("after", after)
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> taken(row))
            .list();
    return Page.of(rows, wanted, it -> it.key().id().toString());
  }

  /// The text of one key. Whoever calls this keeps a record of who saw it.
  public KeyText open(AccountId account, UUID key) {
    return db.sql(
            """
            SELECT sealed_version, sealed FROM keys.product_key
            WHERE account_id = :account AND key_id = :key
            """)
        .param("account", account.value())
        .param("key", key)
        .query(
            (row, n) -> {
              var sealed = new Sealed(row.getInt("sealed_version"), row.getBytes("sealed"));
              return new KeyText(vault.open(sealed, StockKeys.purpose(key)));
            })
        .single();
  }

  /// @param lookAgainOn the first day on which the right to the key may be over
  public void markRevealed(
      AccountId account, UUID key, Instant at, String to, LocalDate lookAgainOn) {
    db.sql(
            """
            UPDATE keys.product_key
            SET first_revealed_at = coalesce(first_revealed_at, :at), last_revealed_at = :at,
                last_revealed_by = :to, look_again_on = :lookAgainOn
            WHERE account_id = :account AND key_id = :key
            """)
        .param("account", account.value())
        .param("key", key)
        .param("at", Rows.at(at))
        .param("to", to)
        .param("lookAgainOn", lookAgainOn)
        .update();
  }

  public void countActivation(AccountId account, UUID key, int used) {
    db.sql(
            """
            UPDATE keys.product_key SET activations_used = :used
            WHERE account_id = :account AND key_id = :key
            """)
        .param("account", account.value())
        .param("key", key)
        .param("used", used)
        .update();
  }

  private static TakenKey taken(ResultSet row) throws SQLException {
    var revealedAt = Rows.instantOrNull(row, "last_revealed_at");
    var key =
        new ProductKey(
            Rows.uuid(row, "key_id"),
            Rows.uuid(row, "grant_id"),
            row.getString("masked"),
            row.getInt("activations_used"),
            row.getInt("activations_max"),
            revealedAt != null,
            row.getObject("blocked_at") != null);
    var shown =
        revealedAt == null
            ? null
            : new TakenKey.Shown(revealedAt, row.getString("last_revealed_by"));
    return new TakenKey(
        key,
        row.getString("product"),
        Rows.instant(row, "taken_at"),
        row.getString("taken_by"),
        shown);
  }
}
