package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that let somebody choose a password, each by the digest of its secret. Found before
/// anybody is known, so across all companies; gone once used.
@Repository
public class Invitations {

  /// @param account null for staff
  public record Row(@Nullable AccountId account, PersonId person, String email, Instant endsAt) {}

  private final JdbcClient db;

  Invitations(JdbcClient db) {
    this.db = db;
  }

  public void add(byte[] digest, Row it) {
    db.sql(
            """
            INSERT INTO identity.invitation (digest, account_id, person_id, email, ends_at)
            VALUES (:digest, :account, :person, :email, :endsAt)
            """)
        .param("digest", digest)
        .param("account", it.account() == null ? null : it.account().value())
        .param("person", it.person().value())
        .param("email", it.email())
        .param("endsAt", Rows.at(it.endsAt()))
        .update();
  }

  /// Takes the invitation away and gives it: of two who use it at once, one gets it.
  public Optional<Row> take(byte[] digest) {
    return db.sql(
            """
            DELETE FROM identity.invitation WHERE digest = :digest
            RETURNING account_id, person_id, email, ends_at
            """)
        .param("digest", digest)
        .query(
            (row, number) -> {
              var account = Rows.uuidOrNull(row, "account_id");
              return new Row(
                  account == null ? null : new AccountId(account),
                  new PersonId(Rows.uuid(row, "person_id")),
                  row.getString("email"),
                  Rows.instant(row, "ends_at"));
            })
        .optional();
  }
}
