package guildhall.platform.database;

import org.jspecify.annotations.Nullable;

/// The database in use: its address, the role that keeps the schema and the role that serves
/// people.
public record Database(
    String url, Credentials owner, Credentials app, @Nullable EmbeddedServer embedded)
    implements AutoCloseable {

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
