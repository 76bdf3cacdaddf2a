package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// By which address somebody signs in, and the hash of their password. Asked before anybody is
/// known, so across all companies, by the address alone.
@Repository
public class Credentials {

  /// @param account null for staff
  public record Row(@Nullable AccountId account, PersonId person, String hash) {}

  private final JdbcClient db;

  Credentials(JdbcClient db) {
    this.db = db;
  }

  public Optional<Row> find(String email) {
    return db.sql(
            """
            SELECT account_id, person_id, hash FROM identity.credential WHERE email = :email
            """)
        .param("email", email)
        .query(
            (row, number) -> {
              var account = Rows.uuidOrNull(row, "account_id");
              return new Row(
                  account == null ? null : new AccountId(account),
                  new PersonId(Rows.uuid(row, "person_id")),
                  row.getString("hash"));
            })
        .optional();
  }

  /// Lets somebody sign in under the address; false when it is somebody else's already.
  public boolean add(String email, Row it) {
    return db.sql(
                """
                INSERT INTO identity.credential (email, account_id, person_id, hash)
                VALUES (:email, :account, :person, :hash)
                ON CONFLICT DO NOTHING
                """)
            .param("email", email)
            .param("account", it.account() == null ? null : it.account().value())
            .param("person", it.person().value())
            .param("hash", it.hash())
            .update()
        == 1;
  }

  /// Lets somebody sign in under the address with a new password; false when the address is
  /// somebody else's. Whoever had another address before has this one from now on.
  public boolean put(String email, Row it) {
    var holder = find(email);
    if (holder.isPresent() && !holder.get().person().equals(it.person())) return false;
    remove(it.account(), it.person());
    return add(email, it);
  }

  public void remove(@Nullable AccountId account, PersonId person) {
    db.sql(
            """
            DELETE FROM identity.credential
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND person_id = :person
            """)
        .param("account", account == null ? null : account.value())
        .param("person", person.value())
        .update();
  }

  public void rehash(String email, String hash) {
    db.sql("UPDATE identity.credential SET hash = :hash WHERE email = :email")
        .param("email", email)
        .param("hash", hash)
        .update();
  }
}
