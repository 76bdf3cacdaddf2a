package guildhall.identity.db;

import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The people of the companies.
@Repository
public class People {

  private static final String SELECT =
      """
      SELECT account_id, person_id, name, email, language, guest, roles, active FROM identity.person
      """;

  private final JdbcClient db;

  People(JdbcClient db) {
    this.db = db;
  }

  public List<Person> of(AccountId account) {
    return db.sql(SELECT + " WHERE account_id = :account ORDER BY name, person_id")
        .param("account", account.value())
        .query(People::person)
        .list();
  }

  public Optional<Person> find(AccountId account, PersonId person) {
    return db.sql(SELECT + " WHERE account_id = :account AND person_id = :person")
        .param("account", account.value())
        .param("person", person.value())
        .query(People::person)
        .optional();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getObject("person_id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        row.getString("language"),
        row.getBoolean("guest"),
        Set.of((String[]) row.getArray("roles").getArray()),
        row.getBoolean("active"));
  }
}
