package guildhall.platform.database;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Refuses a server that would not keep what the house promises: rows on disk, walls that stand.
final class Fitness {

  private static final String LOOK =
      """
      SELECT current_setting('server_version_num')::int >= 150000 AS new_enough,
             current_setting('fsync') = 'on'
               AND current_setting('full_page_writes') = 'on'
               AND current_setting('synchronous_commit') <> 'off' AS durable,
             me.rolsuper OR me.rolbypassrls AS sees_through_walls,
             me.rolinherit AS inherits,
             EXISTS (
               SELECT FROM pg_auth_members link JOIN pg_roles program ON program.oid = link.roleid
               WHERE link.member = me.oid AND program.rolname = 'guildhall_program') AS takes_program
      FROM pg_roles me
      WHERE me.rolname = current_user
      """;

  private Fitness() {}

  /// Looks at the server with the app role's own eyes.
  static Database demand(Database database) {
    var app = database.app();
    try (var connection =
            DriverManager.getConnection(database.url(), app.username(), app.password());
        var statement = connection.createStatement();
        var seen = statement.executeQuery(LOOK)) {
      seen.next();
      var faults = faults(seen);
      if (app.username().equals(database.owner().username())) {
        faults.add("the app role must not be the owner's role");
      }
      if (!faults.isEmpty()) {
        throw new DatabaseTrouble(
            "The database at " + database.url() + " is not fit: " + String.join("; ", faults) + ".",
            "Run db/roles.sql as superuser and see docs/OPERATING.md.");
      }
      return database;
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The database at "
              + database.url()
              + " does not let "
              + app.username()
              + " in: "
              + e.getMessage(),
          "Check guildhall.database.url, .app.username and .app.password; see docs/OPERATING.md.",
          e);
    }
  }

  private static List<String> faults(ResultSet seen) throws SQLException {
    var faults = new ArrayList<String>();
    if (!seen.getBoolean("new_enough")) {
      faults.add("PostgreSQL 15 or newer is needed");
    }
    if (!seen.getBoolean("durable") && !EmbeddedServer.testsAreRunning()) {
      faults.add("fsync, full_page_writes and synchronous_commit must be on");
    }
    if (seen.getBoolean("sees_through_walls")) {
      faults.add("the app role must be neither superuser nor BYPASSRLS");
    }
    if (seen.getBoolean("inherits")) {
      faults.add("the app role must be NOINHERIT");
    }
    if (!seen.getBoolean("takes_program")) {
      faults.add("the app role must be granted guildhall_program");
    }
    return faults;
  }
}
