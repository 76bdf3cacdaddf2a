package guildhall.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;

/// Makes the roles and a database on a server where we are superuser: the embedded one, or in
/// tests.
///
/// An operator does the same by hand, with the same `db/roles.sql`.
public final class Roles {

  public static final String OWNER = "guildhall_owner";
  public static final String APP = "guildhall_app";

  private Roles() {}

  /// Roles belong to the whole server, so several processes may ask for them at the same time.
  public static void prepare(String adminUrl, Credentials admin, String ownerPass, String appPass) {
    try (var connection =
            DriverManager.getConnection(adminUrl, admin.username(), admin.password());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(hashtext('guildhall.roles'))");
      statement.execute(
          new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
      setPassword(connection, OWNER, ownerPass);
      setPassword(connection, APP, appPass);
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The roles could not be made: " + e.getMessage(), "See db/roles.sql.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void createDatabase(String adminUrl, Credentials admin, String name) {
    try (var connection =
        DriverManager.getConnection(adminUrl, admin.username(), admin.password())) {
      if (!exists(connection, name)) {
        try (var statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The database " + name + " could not be made: " + e.getMessage(),
          "See docs/OPERATING.md.",
          e);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (var query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  /// DDL takes no parameters; `format('%L')` quotes the password as PostgreSQL wants it.
  private static void setPassword(Connection connection, String role, String password)
      throws SQLException {
    try (var query =
        connection.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?, ?)")) {
      query.setString(1, role);
      query.setString(2, password);
      try (var rows = query.executeQuery();
          var statement = connection.createStatement()) {
        rows.next();
        statement.execute(rows.getString(1));
      }
    }
  }
}
