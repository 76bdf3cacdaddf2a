package guildhall.platform.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the data lives.
///
/// @param url a PostgreSQL 15 or newer, `jdbc:postgresql://host/guildhall`; without it the embedded
///   server is used
/// @param owner the role that keeps the schema, used only while migrating
/// @param app the role that serves people; neither owner nor superuser
/// @param embedded the server that travels with the program
@Validated
@ConfigurationProperties("guildhall.database")
public record DatabaseSettings(
    @Pattern(regexp = "jdbc:postgresql:.+") @Nullable String url,
    @DefaultValue Owner owner,
    @DefaultValue App app,
    @Valid @DefaultValue Embedded embedded) {

  /// The role that keeps the schema.
  ///
  /// @param username its name
  /// @param password its password
  public record Owner(
      @DefaultValue(Roles.OWNER) String username, @DefaultValue("") String password) {

    Credentials credentials() {
      return new Credentials(username, password);
    }

    @Override
    public String toString() {
      return credentials().toString();
    }
  }

  /// The role that serves people.
  ///
  /// @param username its name
  /// @param password its password
  public record App(@DefaultValue(Roles.APP) String username, @DefaultValue("") String password) {

    Credentials credentials() {
      return new Credentials(username, password);
    }

    @Override
    public String toString() {
      return credentials().toString();
    }
  }

  /// The server that travels with the program.
  ///
  /// @param directory where its data is kept between runs
  /// @param cache where its programs are unpacked, once per computer; `~/.cache/guildhall` unless
  ///   set
  /// @param port the loopback port it listens on; 0 takes a free one
  public record Embedded(
      @DefaultValue("data/postgres") Path directory,
      @Nullable Path cache,
      @DefaultValue("0") @Min(0) @Max(65535) int port) {

    EmbeddedServer.Place place() {
      var home = Path.of(System.getProperty("user.home"), ".cache", "guildhall");
      return new EmbeddedServer.Place(directory, cache == null ? home : cache, port, true);
    }
  }
}
