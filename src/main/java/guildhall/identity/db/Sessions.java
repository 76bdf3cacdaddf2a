package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is signed in. A session is found by the digest of its secret, before anybody is known, so
/// across all companies.
@Repository
public class Sessions {

  /// @param account null for staff
  public record Row(
      @Nullable AccountId account, PersonId person, Instant signedInAt, Instant seenAt) {}

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
        .query(
            (row, number) -> {
              var account = Rows.uuidOrNull(row, "account_id");
              return new Row(
                  account == null ? null : new AccountId(account),
                  new PersonId(Rows.uuid(row, "person_id")),
                  Rows.instant(row, "signed_in_at"),
                  Rows.instant(row, "seen_at"));
            })
        .optional();
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
