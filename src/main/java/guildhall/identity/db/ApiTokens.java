package guildhall.identity.db;

import guildhall.identity.domain.Token;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tokens for the API, each by the digest of its text.
///
/// Staff have no company: `IS NOT DISTINCT FROM` lets their null stand for "of no company".
@Repository
public class ApiTokens {

  private static final String SELECT =
      """
      SELECT token_id, account_id, holder_kind, holder_id, name, last_day, revoked_at, revoked_by,
        seen_on
      FROM identity.api_token
      """;

  private final JdbcClient db;

  ApiTokens(JdbcClient db) {
    this.db = db;
  }

  /// Adds a token; false when the company has one under this id.
  public boolean add(Token it, byte[] digest, byte[] asked) {
    return db.sql(
                """
                INSERT INTO identity.api_token
                  (token_id, account_id, holder_kind, holder_id, name, digest, last_day, asked)
                VALUES (:token, :account, :kind, :holder, :name, :digest, :lastDay, :asked)
                ON CONFLICT DO NOTHING
                """)
            .param("token", it.id())
            .param("account", valueOf(it.account()))
            .param("kind", it.holderKind().name())
            .param("holder", it.holder())
            .param("name", it.name())
            .param("digest", digest)
            .param("lastDay", it.lastDay())
            .param("asked", asked)
            .update()
        == 1;
  }

  /// Found before anybody is known, so across all companies.
  public Optional<Token> findByDigest(byte[] digest) {
    return db.sql(SELECT + " WHERE digest = :digest")
        .param("digest", digest)
        .query(ApiTokens::token)
        .optional();
  }

  public Optional<Token> lock(@Nullable AccountId account, UUID token) {
    return db.sql(
            SELECT
                + " WHERE account_id IS NOT DISTINCT FROM :account::uuid AND token_id = :token"
                + " FOR UPDATE")
        .param("account", valueOf(account))
        .param("token", token)
        .query(ApiTokens::token)
        .optional();
  }

  public Optional<byte[]> askedFor(@Nullable AccountId account, UUID token) {
    return db.sql(
            """
            SELECT asked FROM identity.api_token
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND token_id = :token
            """)
        .param("account", valueOf(account))
        .param("token", token)
        .query(byte[].class)
        .optional();
  }

  public List<Token> of(@Nullable AccountId account, UUID holder) {
    return db.sql(
            SELECT
                + """
                 WHERE account_id IS NOT DISTINCT FROM :account::uuid AND holder_id = :holder
                ORDER BY last_day DESC, token_id
                """)
        .param("account", valueOf(account))
        .param("holder", holder)
        .query(ApiTokens::token)
        .list();
  }

  public void revoke(Token it, UUID by, Instant at) {
    db.sql(
            """
            UPDATE identity.api_token SET revoked_at = :at, revoked_by = :by
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND token_id = :token
            """)
        .param("account", valueOf(it.account()))
        .param("token", it.id())
        .param("by", by)
        .param("at", Rows.at(at))
        .update();
  }

  public void noteUse(Token it, LocalDate day) {
    db.sql(
            """
            UPDATE identity.api_token SET seen_on = :day
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND token_id = :token
            """)
        .param("account", valueOf(it.account()))
        .param("token", it.id())
        .param("day", day)
        .update();
  }

  private static @Nullable UUID valueOf(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return new Token(
        Rows.uuid(row, "token_id"),
        account == null ? null : new AccountId(account),
        Caller.Kind.valueOf(row.getString("holder_kind")),
        Rows.uuid(row, "holder_id"),
        row.getString("name"),
        Rows.date(row, "last_day"),
        Rows.instantOrNull(row, "revoked_at"),
        Rows.uuidOrNull(row, "revoked_by"),
        Rows.dateOrNull(row, "seen_on"));
  }
}
