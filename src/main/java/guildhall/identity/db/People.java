package guildhall.identity.db;

import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.identity.domain.RoleBook;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Once;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      SELECT account_id, person_id, name, email, language, guest, roles, active, version
      FROM identity.person
      """;

  private final JdbcClient db;

  People(JdbcClient db) {
    this.db = db;
  }

  public List<Member> of(AccountId account) {
    return Once.whileReading(List.of(People.class, account), () -> all(account));
  }

  private List<Member> all(AccountId account) {
    return db.sql(SELECT + " WHERE account_id = :account ORDER BY name, person_id")
        .param("account", account.value())
        .query(People::member)
        .list();
  }

  public List<Member> among(Collection<AccountId> accounts, Collection<PersonId> people) {
    return db.sql(SELECT + " WHERE account_id = ANY (:accounts) AND person_id = ANY (:people)")
        .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(People::member)
        .list();
  }

  public Optional<Member> find(AccountId account, PersonId person) {
    return db.sql(SELECT + " WHERE account_id = :account AND person_id = :person")
        .param("account", account.value())
        .param("person", person.value())
        .query(People::member)
        .optional();
  }

  /// Whoever left under this address last; empty while somebody has it.
  public Optional<Member> findLeft(AccountId account, String email) {
    return db.sql(
            SELECT
                + """
                 WHERE account_id = :account AND email = :email
                ORDER BY active DESC, version DESC LIMIT 1
                """)
        .param("account", account.value())
        .param("email", email)
        .query(People::member)
        .optional()
        .filter(it -> !it.profile().active());
  }

  public Optional<Member> lock(AccountId account, PersonId person) {
    return db.sql(SELECT + " WHERE account_id = :account AND person_id = :person FOR UPDATE")
        .param("account", account.value())
        .param("person", person.value())
        .query(People::member)
        .optional();
  }

  /// Who is global admin, held until the transaction ends: two who take the role from each other at
  /// once follow one another, and the second finds itself the last. Always in one order, so that
  /// they do not wait for each other crosswise.
  public Set<PersonId> lockGlobalAdmins(AccountId account) {
    return Set.copyOf(
        db.sql(
                """
                SELECT person_id FROM identity.person
                WHERE account_id = :account AND active AND :role = ANY (roles)
                ORDER BY person_id FOR UPDATE
                """)
            .param("account", account.value())
            .param("role", RoleBook.GLOBAL_ADMIN)
            .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
            .list());
  }

  /// Whether another active person of the company has this address.
  public boolean isEmailTaken(AccountId account, String email, PersonId butFor) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM identity.person
              WHERE account_id = :account AND email = :email AND active AND person_id <> :person)
            """)
        .param("account", account.value())
        .param("email", email)
        .param("person", butFor.value())
        .query(Boolean.class)
        .single();
  }

  /// Adds a person; false when the id or the address is in use already in the company.
  public boolean add(Member it) {
    return db.sql(
                """
                INSERT INTO identity.person
                  (account_id, person_id, name, email, language, guest, roles, active, version)
                VALUES (:account, :person, :name, :email, :language, :guest, :roles, :active, 1)
                ON CONFLICT DO NOTHING
                """)
            .params(values(it))
            .update()
        == 1;
  }

  public void save(Member it) {
    db.sql(
            """
            UPDATE identity.person SET name = :name, email = :email, language = :language,
              guest = :guest, roles = :roles, active = :active, version = :version
            WHERE account_id = :account AND person_id = :person
            """)
        .params(values(it))
        .param("version", it.version())
        .update();
  }

  /// The version grows only when the language really changes.
  public void writeIn(AccountId account, PersonId person, String language) {
    db.sql(
            """
            UPDATE identity.person SET language = :language, version = version + 1
            WHERE account_id = :account AND person_id = :person AND language <> :language
            """)
        .param("account", account.value())
        .param("person", person.value())
        .param("language", language)
        .update();
  }

  private static Map<String, Object> values(Member it) {
    var profile = it.profile();
    return Map.of(
        "account", Objects.requireNonNull(it.account()).value(),
        "person", it.id().value(),
        "name", profile.name(),
        "email", profile.email(),
        "language", profile.language(),
        "guest", profile.guest(),
        "roles", profile.roles().stream().sorted().toArray(String[]::new),
        "active", profile.active());
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    var profile =
        new Profile(
            row.getString("name"),
            row.getString("email"),
            row.getString("language"),
            row.getBoolean("guest"),
            Set.of((String[]) row.getArray("roles").getArray()),
            row.getBoolean("active"));
    return new Member(
        new PersonId(row.getObject("person_id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        profile,
        row.getLong("version"));
  }
}
