package guildhall.seats.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.platform.db.Rows;
import guildhall.platform.secrets.Sealed;
import guildhall.seats.domain.HeldToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tokens of each company. Their codes are sealed; a keyed digest finds one by its text.
@Repository
public class SeatTokens {

  private static final String COLUMNS =
      "token_id, grant_id, benefit, product, seats, months, code_tail, redeemed_at";

  private final JdbcClient db;

  SeatTokens(JdbcClient db) {
    this.db = db;
  }

  /// What a token's code is sealed for: it opens as that token's code and nothing else.
  public static String purpose(UUID token) {
    return "seats|" + token;
  }

  /// @param digest finds the token by its code, which itself is kept sealed only
  public void add(AccountId account, HeldToken it, byte[] digest, Sealed code, Instant at) {
    db.sql(
            """
            INSERT INTO seats.token (account_id, token_id, grant_id, benefit, product, seats, months,
              code_digest, code_tail, code_key_version, code_sealed, minted_at)
            VALUES (:account, :id, :grant, :benefit, :product, :seats, :months,
              :digest, :tail, :keyVersion, :sealed, :at)
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("grant", it.grant())
        .param("benefit", it.benefit())
        .param("product", it.product())
        .param("seats", it.seats())
        .param("months", it.months())
        .param("digest", digest)
        .param("tail", it.tail())
        .param("keyVersion", code.keyVersion())
        .param("sealed", code.bytes())
        .param("at", Rows.at(at))
        .update();
  }

  /// Two calls for one token queue up here, and the second sees what the first wrote to this row.
  public Optional<HeldToken> lock(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT %s FROM seats.token
            WHERE account_id = :account AND token_id = :id
            FOR UPDATE
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .param("id", id)
        .query(SeatTokens::token)
        .optional();
  }

  public Optional<HeldToken> find(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT %s FROM seats.token
            WHERE account_id = :account AND token_id = :id
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .param("id", id)
        .query(SeatTokens::token)
        .optional();
  }

  public Optional<UUID> idOf(AccountId account, byte[] digest) {
    return db.sql(
            """
            SELECT token_id FROM seats.token
            WHERE account_id = :account AND code_digest = :digest
            """)
        .param("account", account.value())
        .param("digest", digest)
        .query(UUID.class)
        .optional();
  }

  public Optional<Sealed> code(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT code_key_version, code_sealed FROM seats.token
            WHERE account_id = :account AND token_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .query((row, n) -> new Sealed(row.getInt(1), row.getBytes(2)))
        .optional();
  }

  /// All tokens, newest first, and those minted together in a fixed order.
  public List<HeldToken> all(AccountId account) {
    return db.sql(
            """
            SELECT %s FROM seats.token
            WHERE account_id = :account
            ORDER BY minted_at DESC, product, token_id
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .query(SeatTokens::token)
        .list();
  }

  /// How many seats the redeemed tokens of these grants came to.
  public int seatsRedeemed(AccountId account, UUID grant) {
    return db.sql(
            """
            SELECT coalesce(sum(seats), 0) FROM seats.token
            WHERE account_id = :account AND grant_id = :grant AND redeemed_at IS NOT NULL
            """)
        .param("account", account.value())
        .param("grant", grant)
        .query(Integer.class)
        .single();
  }

  public Page<HeldToken> page(AccountId account, Page.Wanted wanted) {
    var after = wanted.after() == null ? new UUID(0, 0) : UUID.fromString(wanted.after());
    var rows =
        db.sql(
                """
                SELECT %s FROM seats.token
                WHERE account_id = :account AND token_id > :after
                ORDER BY token_id
                LIMIT :limit
                """
                    .formatted(COLUMNS))
            .param("account", account.value())
            .param("after", after)
            .param("limit", wanted.limit() + 1)
            .query(SeatTokens::token)
            .list();
    return Page.of(rows, wanted, it -> it.id().toString());
  }

  public void markRedeemed(AccountId account, UUID id, Instant at) {
    db.sql(
            """
            UPDATE seats.token SET redeemed_at = :at
            WHERE account_id = :account AND token_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .param("at", Rows.at(at))
        .update();
  }

  private static HeldToken token(ResultSet row, int n) throws SQLException {
    return new HeldToken(
        Rows.uuid(row, "token_id"),
        Rows.uuid(row, "grant_id"),
        row.getString("benefit"),
        row.getString("product"),
        row.getInt("seats"),
        row.getInt("months"),
        row.getString("code_tail"),
        Rows.instantOrNull(row, "redeemed_at"));
  }
}
