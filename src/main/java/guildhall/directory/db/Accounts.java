package guildhall.directory.db;

import guildhall.directory.domain.Address;
import guildhall.directory.domain.Check;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.Profile;
import guildhall.directory.domain.TaxId;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Once;
import guildhall.platform.db.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The companies' files.
@Repository
public class Accounts {

  private static final String COLUMNS =
      """
      account_id, mpn_id, legal_name, street, postal_code, city, country, language, contact_name,
      contact_email, email_check, employment_check, business_check, version,
      tax_id
      """;

  private final JdbcClient db;

  Accounts(JdbcClient db) {
    this.db = db;
  }

  public Optional<Company> find(AccountId account) {
    return Once.whileReading(List.of(Accounts.class, account), () -> look(account));
  }

  private Optional<Company> look(AccountId account) {
    return db.sql("SELECT " + COLUMNS + " FROM directory.account WHERE account_id = :account")
        .param("account", account.value())
        .query(Accounts::company)
        .optional();
  }

  /// The file, held until the transaction ends, so that two changes follow one another.
  public Optional<Company> lock(AccountId account) {
    return db.sql(
            "SELECT " + COLUMNS + " FROM directory.account WHERE account_id = :account FOR UPDATE")
        .param("account", account.value())
        .query(Accounts::company)
        .optional();
  }

  /// Those of the files the acting account may see: the wall between companies narrows them.
  public List<Company> all(Collection<AccountId> ids) {
    return db.sql(
            "SELECT " + COLUMNS + " FROM directory.account WHERE account_id = ANY (:accounts)")
        .param("accounts", ids.stream().map(AccountId::value).toArray(UUID[]::new))
        .query(Accounts::company)
        .list();
  }

  /// Companies by words of their name or program id, each the beginning of one there.
  public List<AccountId> named(String words, int most) {
    var beginnings = Words.asBeginnings(words);
    if (beginnings.isEmpty()) return List.of();
    return db.sql(
            """
            SELECT account_id FROM directory.account
            WHERE to_tsvector('simple', legal_name || ' ' || mpn_id)
              @@ to_tsquery('simple', :beginnings)
            LIMIT :most
            """)
        .param("beginnings", beginnings)
        .param("most", most)
        .query((row, n) -> new AccountId(row.getObject("account_id", UUID.class)))
        .list();
  }

  /// The next program id. Ids are given out in order and never twice; gaps do not matter.
  public String nextMpnId() {
    return db.sql("SELECT nextval('directory.mpn_number')::text").query(String.class).single();
  }

  /// Adds the file; false when there is one under this id already.
  public boolean add(Company it, Instant at) {
    return db.sql(
                """
                INSERT INTO directory.account (account_id, mpn_id, legal_name, street, postal_code,
                  city, country, language, contact_name, contact_email, email_check,
                  employment_check, business_check, version, opened_at, tax_id)
                VALUES (:account, :mpnId, :name, :street, :postalCode, :city, :country, :language,
                  :contactName, :contactEmail, :emailCheck, :employmentCheck, :businessCheck,
                  :version, :at, :taxId)
                ON CONFLICT (account_id) DO NOTHING
                """)
            .params(values(it))
            .param("mpnId", it.mpnId())
            .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
            .update()
        == 1;
  }

  public void save(Company it) {
    db.sql(
            """
            UPDATE directory.account SET legal_name = :name, street = :street,
              postal_code = :postalCode, city = :city, country = :country, language = :language,
              contact_name = :contactName, contact_email = :contactEmail, email_check = :emailCheck,
              employment_check = :employmentCheck, business_check = :businessCheck,
              version = :version, tax_id = :taxId
            WHERE account_id = :account
            """)
        .params(values(it))
        .update();
  }

  private static Map<String, Object> values(Company it) {
    var profile = it.profile();
    return Map.ofEntries(
        Map.entry("account", it.id().value()),
        Map.entry("name", profile.name()),
        Map.entry("street", profile.address().street()),
        Map.entry("postalCode", profile.address().postalCode()),
        Map.entry("city", profile.address().city()),
        Map.entry("country", profile.address().country()),
        Map.entry("language", profile.language()),
        Map.entry("contactName", profile.contact().name()),
        Map.entry("contactEmail", profile.contact().email()),
        Map.entry("taxId", it.taxId().text()),
        Map.entry("emailCheck", it.checks().email().name()),
        Map.entry("employmentCheck", it.checks().employment().name()),
        Map.entry("businessCheck", it.checks().business().name()),
        Map.entry("version", it.version()));
  }

  private static Company company(ResultSet row, int number) throws SQLException {
    var address =
        new Address(
            row.getString("street"),
            row.getString("postal_code"),
            row.getString("city"),
            row.getString("country"));
    var contact = new Contact(row.getString("contact_name"), row.getString("contact_email"));
    return new Company(
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("mpn_id"),
        new Profile(row.getString("legal_name"), address, contact, row.getString("language")),
        new TaxId(row.getString("tax_id")),
        new Checks(
            Check.valueOf(row.getString("email_check")),
            Check.valueOf(row.getString("employment_check")),
            Check.valueOf(row.getString("business_check"))),
        row.getLong("version"));
  }
}
