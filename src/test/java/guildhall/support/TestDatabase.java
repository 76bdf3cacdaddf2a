package guildhall.support;

import guildhall.platform.database.Credentials;
import guildhall.platform.database.EmbeddedServer;
import guildhall.platform.database.Roles;
import guildhall.platform.database.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The PostgreSQL of this test run: one server per JVM, a fresh database for each application
/// context.
///
/// By default it is the embedded server, forgetful for speed, under `target/`. With
/// `-Dguildhall.test.database.url=jdbc:postgresql://host:port/postgres` (and `.username`,
/// `.password` of a superuser) it is that server, and the databases made there are dropped when the
/// JVM ends.
public record TestDatabase(String url) {

  private static final String PASSWORD = "only-for-tests";

  /// A database with the roles in place and nothing in it; the program migrates it.
  public static TestDatabase fresh() {
    var server = Server.SHARED;
    var name = "guildhall_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    Roles.createDatabase(server.adminUrl, server.admin, name);
    if (server.external) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> server.drop(name)));
    }
    return new TestDatabase(server.adminUrl.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name));
  }

  /// What the program has to be told to use it.
  public Map<String, Object> properties() {
    return Map.of(
        "guildhall.database.url", url,
        "guildhall.database.owner.username", Roles.OWNER,
        "guildhall.database.owner.password", PASSWORD,
        "guildhall.database.app.username", Roles.APP,
        "guildhall.database.app.password", PASSWORD);
  }

  /// The superuser, for tests that look behind the walls.
  public static Credentials superuser() {
    return Server.SHARED.admin;
  }

  private record Server(String adminUrl, Credentials admin, boolean external) {

    private static final Server SHARED = start();

    private static Server start() {
      var url = System.getProperty("guildhall.test.database.url");
      var server = url == null || url.isBlank() ? embedded() : named(url);
      Roles.prepare(server.adminUrl, server.admin, PASSWORD, PASSWORD);
      return server;
    }

    private static Server named(String url) {
      var user = System.getProperty("guildhall.test.database.username", "postgres");
      var password = System.getProperty("guildhall.test.database.password", "");
      return new Server(url, new Credentials(user, password), true);
    }

    /// The server ends with the JVM by itself; its folder is swept up by the next run.
    private static Server embedded() {
      var target = Path.of("target/test-database");
      var cache = Path.of(System.getProperty("user.home"), ".cache/guildhall");
      var mine = target.resolve(String.valueOf(ProcessHandle.current().pid()));
      sweep(target);
      var server = EmbeddedServer.start(new EmbeddedServer.Place(mine, cache, 0, false));
      return new Server(server.url("postgres"), server.superuser(), false);
    }

    private static void sweep(Path target) {
      try {
        Files.createDirectories(target);
        try (var folders = Files.list(target)) {
          for (var folder : folders.toList()) {
            var pid = Long.parseLong(Objects.requireNonNull(folder.getFileName()).toString());
            if (ProcessHandle.of(pid).isEmpty()) {
              Trees.delete(folder);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void drop(String name) {
      try (var connection =
              DriverManager.getConnection(adminUrl, admin.username(), admin.password());
          var statement = connection.createStatement()) {
        statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
      } catch (SQLException e) {
        System.err.println("The test database " + name + " stays behind: " + e.getMessage());
      }
    }
  }
}
