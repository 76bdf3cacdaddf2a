package guildhall.directory.db;

import guildhall.directory.domain.Address;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.Location;
import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The companies' locations. They are added and never changed by the company itself (ACC-04).
@Repository
public class Locations {

  private static final String SELECT =
      """
      SELECT location_id, mpn_id, name, street, postal_code, city, country, contact_name,
        contact_email
      FROM directory.location
      """;

  private final JdbcClient db;

  Locations(JdbcClient db) {
    this.db = db;
  }

  public List<Location> of(AccountId account) {
    return db.sql(SELECT + " WHERE account_id = :account ORDER BY name, location_id")
        .param("account", account.value())
        .query(Locations::location)
        .list();
  }

  public Optional<Location> find(AccountId account, UUID location) {
    return db.sql(SELECT + " WHERE account_id = :account AND location_id = :location")
        .param("account", account.value())
        .param("location", location)
        .query(Locations::location)
        .optional();
  }

  public Optional<byte[]> askedFor(AccountId account, UUID location) {
    return db.sql(
            """
            SELECT asked FROM directory.location
            WHERE account_id = :account AND location_id = :location
            """)
        .param("account", account.value())
        .param("location", location)
        .query(byte[].class)
        .optional();
  }

  /// Adds a location; false when the id or the name is in use already in the company.
  public boolean add(AccountId account, Location it, byte[] asked, Instant at) {
    return db.sql(
                """
                INSERT INTO directory.location (account_id, location_id, mpn_id, name, street,
                  postal_code, city, country, contact_name, contact_email, asked, added_at)
                VALUES (:account, :location, :mpnId, :name, :street, :postalCode, :city, :country,
                  :contactName, :contactEmail, :asked, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("account", account.value())
            .param("location", it.id())
            .param("mpnId", it.mpnId())
            .param("name", it.name())
            .param("street", it.address().street())
            .param("postalCode", it.address().postalCode())
            .param("city", it.address().city())
            .param("country", it.address().country())
            .param("contactName", it.contact().name())
            .param("contactEmail", it.contact().email())
            .param("asked", asked)
            .param("at", Rows.at(at))
            .update()
        == 1;
  }

  private static Location location(ResultSet row, int number) throws SQLException {
    return new Location(
        Rows.uuid(row, "location_id"),
        row.getString("mpn_id"),
        row.getString("name"),
        new Address(
            row.getString("street"),
            row.getString("postal_code"),
            row.getString("city"),
            row.getString("country")),
        new Contact(row.getString("contact_name"), row.getString("contact_email")));
  }
}
