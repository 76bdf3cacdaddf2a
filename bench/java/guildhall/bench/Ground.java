package guildhall.bench;

import guildhall.platform.database.Credentials;
import guildhall.platform.database.EmbeddedServer;
import guildhall.platform.database.Roles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL everything is measured on: the embedded one, which commits to disk as it does in
/// the demo, or one that was named.
///
/// @param admin the address of its maintenance database
/// @param superuser who makes databases and loads towns
public record Ground(String admin, Credentials superuser, @Nullable EmbeddedServer embedded)
    implements AutoCloseable {

  private static final String PASSWORD = "only-for-the-bench";

  static Ground of(Map<String, String> given, Path folder) {
    var ground = given.containsKey("database") ? named(given) : embedded(folder);
    Roles.prepare(ground.admin, ground.superuser, PASSWORD, PASSWORD);
    return ground;
  }

  private static Ground named(Map<String, String> given) {
    var superuser =
        new Credentials(given.getOrDefault("user", "postgres"), given.getOrDefault("password", ""));
    return new Ground(given.getOrDefault("database", ""), superuser, null);
  }

  private static Ground embedded(Path folder) {
    var cache = Path.of(System.getProperty("user.home"), ".cache", "guildhall");
    var place = new EmbeddedServer.Place(folder.resolve("postgres"), cache, 0, true);
    var server = EmbeddedServer.start(place);
    return new Ground(server.url("postgres"), server.superuser(), server);
  }

  public String url(String database) {
    return admin.replaceFirst("/[^/?]*(\\?.*)?$", "/" + database);
  }

  /// Makes a database, empty or as a copy of another.
  void make(String database, @Nullable String like) throws SQLException {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
      var copied = like == null ? "" : " TEMPLATE " + like;
      statement.execute("CREATE DATABASE " + database + " OWNER " + Roles.OWNER + copied);
    }
    if (like != null) forgetWhereItWorked(database);
  }

  /// The product would take a copy for a restored database, and hand nothing out.
  private void forgetWhereItWorked(String copy) throws SQLException {
    try (var connection = superuser(copy);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM platform.tide");
    }
  }

  void drop(String database) throws SQLException {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }
  }

  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), superuser.username(), superuser.password());
  }

  /// As the product connects.
  public Connection app(String database) throws SQLException {
    return DriverManager.getConnection(url(database), Roles.APP, PASSWORD);
  }

  /// What the product has to be told to use a database here.
  Map<String, String> settings(String database) {
    return Map.of(
        "guildhall.database.url", url(database),
        "guildhall.database.owner.password", PASSWORD,
        "guildhall.database.app.password", PASSWORD);
  }

  @Override
  public void close() {
    if (embedded != null) embedded.close();
  }
}
