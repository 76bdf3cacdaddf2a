package guildhall.identity.db;

import guildhall.identity.domain.SessionRules;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is signed in. A session is found by the digest of its secret, before anybody is known, so
/// across all companies.
@Repository
public class Sessions {

  /// @param account null for staff
  public record Row(
      @Nullable AccountId account, PersonId person, Instant signedInAt, Instant seenAt) {

    public boolean isAlive(Instant at) {
      return SessionRules.isAlive(account == null, signedInAt, seenAt, at);
    }
  }

  /// @param id the session's name, which opens nothing
  public record Named(UUID id, Row row) {}

  private final JdbcClient db;

  Sessions(JdbcClient db) {
    this.db = db;
  }

  public void open(byte[] digest, Row it) {
    db.sql(
            """
            INSERT INTO identity.session (digest, account_id, person_id, signed_in_at, seen_at)
            VALUES (:digest, :account, :person, :signedInAt, :seenAt)
            """)
        .param("digest", digest)
        .param("account", it.account() == null ? null : it.account().value())
        .param("person", it.person().value())
        .param("signedInAt", Rows.at(it.signedInAt()))
        .param("seenAt", Rows.at(it.seenAt()))
        .update();
  }

  public Optional<Row> find(byte[] digest) {
    return db.sql(
            """
            SELECT account_id, person_id, signed_in_at, seen_at FROM identity.session
            WHERE digest = :digest
            """)
        .param("digest", digest)
        .query((row, number) -> row(row))
        .optional();
  }

  /// All sessions of a person of one company, or of staff, the one used last first.
  ///
  /// @param account null for staff
  public List<Named> of(@Nullable AccountId account, PersonId person) {
    return db.sql(
            """
            SELECT session_id, account_id, person_id, signed_in_at, seen_at FROM identity.session
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
            ORDER BY seen_at DESC, session_id
            """)
        .param("account", account == null ? null : account.value())
        .param("person", person.value())
        .query((row, number) -> new Named(Rows.uuid(row, "session_id"), row(row)))
        .list();
  }

  /// The name of the session a secret opens.
  public Optional<UUID> nameOf(byte[] digest) {
    return db.sql("SELECT session_id FROM identity.session WHERE digest = :digest")
        .param("digest", digest)
        .query(UUID.class)
        .optional();
  }

  public void close(UUID id) {
    db.sql("DELETE FROM identity.session WHERE session_id = :id").param("id", id).update();
  }

  private static Row row(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return new Row(
        account == null ? null : new AccountId(account),
        new PersonId(Rows.uuid(row, "person_id")),
        Rows.instant(row, "signed_in_at"),
        Rows.instant(row, "seen_at"));
  }

  public void note(byte[] digest, Instant at) {
    db.sql("UPDATE identity.session SET seen_at = :at WHERE digest = :digest")
        .param("digest", digest)
        .param("at", Rows.at(at))
        .update();
  }

  public void close(byte[] digest) {
    db.sql("DELETE FROM identity.session WHERE digest = :digest").param("digest", digest).update();
  }

  public void closeOpenedBefore(Instant at) {
    db.sql("DELETE FROM identity.session WHERE signed_in_at < :at")
        .param("at", Rows.at(at))
        .update();
  }
}
