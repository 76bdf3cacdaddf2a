package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that let somebody choose a password, each by the digest of its secret. Found before
/// anybody is known, so across all companies; each works once.
@Repository
public class Invitations {

  /// @param account null for staff
  public record Row(
      UUID id, @Nullable AccountId account, PersonId person, String email, Instant endsAt) {}

  private final JdbcClient db;

  Invitations(JdbcClient db) {
    this.db = db;
  }

  /// Adds an invitation; false when the company has one under this id.
  public boolean add(byte[] digest, Row it) {
    return db.sql(
                """
                INSERT INTO identity.invitation
                  (digest, invitation_id, account_id, person_id, email, ends_at)
                VALUES (:digest, :id, :account, :person, :email, :endsAt)
                ON CONFLICT DO NOTHING
                """)
            .param("digest", digest)
            .param("id", it.id())
            .param("account", it.account() == null ? null : it.account().value())
            .param("person", it.person().value())
            .param("email", it.email())
            .param("endsAt", Rows.at(it.endsAt()))
            .update()
        == 1;
  }

  public Optional<Row> find(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT invitation_id, account_id, person_id, email, ends_at FROM identity.invitation
            WHERE account_id = :account AND invitation_id = :id
            """)
        .param("account", account.value())
        .param("id", id)
        .query(Invitations::row)
        .optional();
  }

  /// The invitation as long as it works.
  public Optional<Row> open(byte[] digest, Instant at) {
    return db.sql(
            """
            SELECT invitation_id, account_id, person_id, email, ends_at FROM identity.invitation
            WHERE digest = :digest AND used_at IS NULL AND ends_at > :at
            """)
        .param("digest", digest)
        .param("at", Rows.at(at))
        .query(Invitations::row)
        .optional();
  }

  /// Whom of a company's people were ever invited by a link.
  public Set<UUID> invited(AccountId account) {
    return Set.copyOf(
        db.sql("SELECT DISTINCT person_id FROM identity.invitation WHERE account_id = :account")
            .param("account", account.value())
            .query(UUID.class)
            .list());
  }

  /// Uses the invitation up and gives it: of two who use it at once, one gets it.
  public Optional<Row> take(byte[] digest, Instant at) {
    return db.sql(
            """
            UPDATE identity.invitation SET used_at = :at
            WHERE digest = :digest AND used_at IS NULL AND ends_at > :at
            RETURNING invitation_id, account_id, person_id, email, ends_at
            """)
        .param("digest", digest)
        .param("at", Rows.at(at))
        .query(Invitations::row)
        .optional();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return new Row(
        Rows.uuid(row, "invitation_id"),
        account == null ? null : new AccountId(account),
        new PersonId(Rows.uuid(row, "person_id")),
        row.getString("email"),
        Rows.instant(row, "ends_at"));
  }
}
