package guildhall.notifications.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter.Kind;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The kinds of mail people do not want.
@Repository
public class Silences {

  private final JdbcClient db;

  Silences(JdbcClient db) {
    this.db = db;
  }

  /// Who of a company does not want a kind.
  public Set<PersonId> silent(AccountId account, Kind kind) {
    return db
        .sql(
            """
            SELECT person_id FROM notifications.silence
            WHERE account_id = :account AND kind = :kind
            """)
        .param("account", account.value())
        .param("kind", kind.name())
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The kinds one person does not want.
  public Set<String> of(AccountId account, PersonId person) {
    return Set.copyOf(
        db.sql(
                """
                SELECT kind FROM notifications.silence
                WHERE account_id = :account AND person_id = :person
                """)
            .param("account", account.value())
            .param("person", person.value())
            .query(String.class)
            .list());
  }

  public void put(AccountId account, PersonId person, Collection<Kind> kinds) {
    db.sql(
            """
            DELETE FROM notifications.silence
            WHERE account_id = :account AND person_id = :person
            """)
        .param("account", account.value())
        .param("person", person.value())
        .update();
    for (var kind : kinds) {
      db.sql(
              """
              INSERT INTO notifications.silence (account_id, person_id, kind)
              VALUES (:account, :person, :kind)
              """)
          .param("account", account.value())
          .param("person", person.value())
          .param("kind", kind.name())
          .update();
    }
  }

  /// Lets the choices of one company's people follow one another: of two last global admins who
  /// silence the same at once, the second finds the first.
  public void hold(AccountId account) {
    db.sql(
            "SELECT pg_advisory_xact_lock(hashtextextended('notifications.silence ' || :account,"
                + " 0))")
        .param("account", account.toString())
        .query()
        .listOfRows();
  }
}
