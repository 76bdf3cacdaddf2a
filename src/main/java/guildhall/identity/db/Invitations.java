package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
      UUID id,
      @Nullable AccountId account,
      PersonId person,
      String email,
      Instant madeAt,
      Instant endsAt) {}

  private final JdbcClient db;

  Invitations(JdbcClient db) {
    this.db = db;
  }

  /// Adds an invitation; false when the company has one under this id.
  public boolean add(byte[] digest, Row it) {
    return db.sql(
                """
                INSERT INTO identity.invitation
                  (digest, invitation_id, account_id, person_id, email, made_at, ends_at)
                VALUES (:digest, :id, :account, :person, :email, :madeAt, :endsAt)
                ON CONFLICT DO NOTHING
                """)
            .param("digest", digest)
            .param("id", it.id())
            .param("account", it.account() == null ? null : it.account().value())
            .param("person", it.person().value())
            .param("email", it.email())
            .param("madeAt", Rows.at(it.madeAt()))
            .param("endsAt", Rows.at(it.endsAt()))
            .update()
        == 1;
  }

  public Optional<Row> find(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT invitation_id, account_id, person_id, email, made_at, ends_at
            FROM identity.invitation
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
            SELECT invitation_id, account_id, person_id, email, made_at, ends_at
            FROM identity.invitation
            WHERE digest = :digest AND used_at IS NULL AND ends_at > :at
            """)
        .param("digest", digest)
        .param("at", Rows.at(at))
        .query(Invitations::row)
        .optional();
  }

  /// When each of a company's people was last invited; whoever never was is missing.
  public Map<UUID, Instant> invited(AccountId account) {
    var invited = new HashMap<UUID, Instant>();
    db.sql(
            """
            SELECT person_id, max(made_at) AS made_at FROM identity.invitation
            WHERE account_id = :account GROUP BY person_id
            """)
        .param("account", account.value())
        .query(
            row -> {
              invited.put(Rows.uuid(row, "person_id"), Rows.instant(row, "made_at"));
            });
    return invited;
  }

  /// When the person was last invited at this address.
  public Optional<Instant> lastMade(AccountId account, PersonId person, String email) {
    return db.sql(
            """
            SELECT made_at FROM identity.invitation
            WHERE account_id = :account AND person_id = :person AND email = :email
            ORDER BY made_at DESC LIMIT 1
            """)
        .param("account", account.value())
        .param("person", person.value())
        .param("email", email)
        .query((row, number) -> Rows.instant(row, "made_at"))
        .optional();
  }

  /// Whether the person was ever invited.
  public boolean isInvited(AccountId account, PersonId person) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM identity.invitation
              WHERE account_id = :account AND person_id = :person)
            """)
        .param("account", account.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /// Ends the links the person still has: the newest is the one that works.
  public void end(AccountId account, PersonId person, Instant at) {
    db.sql(
            """
            UPDATE identity.invitation SET ends_at = :at
            WHERE account_id = :account AND person_id = :person AND used_at IS NULL
              AND ends_at > :at
            """)
        .param("account", account.value())
        .param("person", person.value())
        .param("at", Rows.at(at))
        .update();
  }

  /// Uses the invitation up and gives it: of two who use it at once, one gets it.
  public Optional<Row> take(byte[] digest, Instant at) {
    return db.sql(
            """
            UPDATE identity.invitation SET used_at = :at
            WHERE digest = :digest AND used_at IS NULL AND ends_at > :at
            RETURNING invitation_id, account_id, person_id, email, made_at, ends_at
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
        Rows.instant(row, "made_at"),
        Rows.instant(row, "ends_at"));
  }
}
