package guildhall.platform.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the pool the app role and the migrations the owner, on the embedded or the named server.
@Configuration(proxyBeanMethods = false)
class DatabaseConnections {

  private static final String NAME = "guildhall";

  @Bean
  Database database(DatabaseSettings settings) {
    var url = settings.url();
    return url == null || url.isBlank()
        ? embedded(settings.embedded())
        : Fitness.demand(
            new Database(url, settings.owner().credentials(), settings.app().credentials(), null));
  }

  @Bean
  JdbcConnectionDetails poolConnection(Database database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.url();
      }

      @Override
      public String getUsername() {
        return database.app().username();
      }

      @Override
      public String getPassword() {
        return database.app().password();
      }
    };
  }

  @Bean
  FlywayConnectionDetails migrationConnection(Database database) {
    return new FlywayConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.url();
      }

      @Override
      public String getUsername() {
        return database.owner().username();
      }

      @Override
      public String getPassword() {
        return database.owner().password();
      }
    };
  }

  /// The working roles get new passwords at each start; only the superuser's is kept on disk.
  private static Database embedded(DatabaseSettings.Embedded settings) {
    var server = EmbeddedServer.start(settings.place());
    try {
      var owner = new Credentials(Roles.OWNER, PrivateFiles.randomText());
      var app = new Credentials(Roles.APP, PrivateFiles.randomText());
      var admin = server.url("postgres");
      Roles.prepare(admin, server.superuser(), owner.password(), app.password());
      Roles.createDatabase(admin, server.superuser(), NAME);
      return new Database(server.url(NAME), owner, app, server);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
