package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// For which companies the holder of an address may act. Asked about people at the threshold, so
/// across all companies.
@Repository
public class Workplaces {

  public record Row(AccountId account, PersonId person) {}

  private final JdbcClient db;

  Workplaces(JdbcClient db) {
    this.db = db;
  }

  /// Everywhere the person behind this one of a company may act, the place used last first. A
  /// company that meanwhile calls its person by another address means somebody else.
  public List<Row> of(AccountId account, PersonId person) {
    return db.sql(
            """
            WITH place AS (
              SELECT email, account_id, person_id, used_at FROM identity.credential
              WHERE account_id IS NOT NULL
              UNION ALL
              SELECT email, account_id, person_id, used_at FROM identity.workplace
              JOIN identity.person USING (account_id, person_id, email)
            )
            SELECT other.account_id, other.person_id FROM place mine
            JOIN place other USING (email)
            WHERE mine.account_id = :account AND mine.person_id = :person
            ORDER BY other.used_at DESC NULLS LAST, other.account_id
            """)
        .param("account", account.value())
        .param("person", person.value())
        .query(
            (row, number) ->
                new Row(
                    new AccountId(Rows.uuid(row, "account_id")),
                    new PersonId(Rows.uuid(row, "person_id"))))
        .list();
  }

  public void add(String email, Row it) {
    db.sql(
            """
            INSERT INTO identity.workplace (email, account_id, person_id)
            VALUES (:email, :account, :person)
            """)
        .param("email", email)
        .param("account", it.account().value())
        .param("person", it.person().value())
        .update();
  }

  public void remove(AccountId account, PersonId person) {
    db.sql(
            """
            DELETE FROM identity.workplace WHERE account_id = :account AND person_id = :person
            """)
        .param("account", account.value())
        .param("person", person.value())
        .update();
  }

  /// Notes that the person came in for this company.
  public void note(AccountId account, PersonId person, Instant at) {
    db.sql(
            """
            UPDATE identity.credential SET used_at = :at
            WHERE account_id = :account AND person_id = :person
            """)
        .param("at", Rows.at(at))
        .param("account", account.value())
        .param("person", person.value())
        .update();
    db.sql(
            """
            UPDATE identity.workplace SET used_at = :at
            WHERE account_id = :account AND person_id = :person
            """)
        .param("at", Rows.at(at))
        .param("account", account.value())
        .param("person", person.value())
        .update();
  }
}
