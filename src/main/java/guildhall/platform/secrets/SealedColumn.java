package guildhall.platform.secrets;

import guildhall.platform.db.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A column of sealed values with the version of the key beside it. A module that keeps such a
/// column makes a bean of this, and a new key reaches it.
///
/// It walks the rows of every company, so no statement here asks for one.
public final class SealedColumn implements SealedRows {

  /// Where the values are; names of the house's own schema, never anything from outside.
  ///
  /// @param id the column each value's purpose is made of, a UUID
  /// @param version the column that says which key sealed the value
  public record Place(String table, String id, String version, String sealed) {}

  private final String name;
  private final Function<UUID, String> purpose;
  private final JdbcClient db;
  private final Vault vault;
  private final String count;
  private final String next;
  private final String put;

  /// @param name what the values are called in the log
  /// @param purpose what the value of a row is sealed for
  public SealedColumn(
      String name, Place it, Function<UUID, String> purpose, JdbcClient db, Vault vault) {
    this.name = name;
    this.purpose = purpose;
    this.db = db;
    this.vault = vault;
    this.count =
        "SELECT %2$s AS version, count(*) AS n FROM %1$s GROUP BY %2$s"
            .formatted(it.table(), it.version());
    this.next =
        """
        SELECT %2$s AS id, %3$s AS version, %4$s AS sealed FROM %1$s
        WHERE %2$s > :after AND %3$s <> :current ORDER BY %2$s LIMIT :most FOR UPDATE
        """
            .formatted(it.table(), it.id(), it.version(), it.sealed());
    this.put =
        "UPDATE %1$s SET %3$s = :version, %4$s = :sealed WHERE %2$s = :id"
            .formatted(it.table(), it.id(), it.version(), it.sealed());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<Integer, Long> versions() {
    var counts = new HashMap<Integer, Long>();
    db.sql(count)
        .query(
            row -> {
              counts.put(row.getInt("version"), row.getLong("n"));
            });
    return counts;
  }

  @Override
  public Step sealAnew(UUID after, int most) {
    var values =
        db.sql(next)
            .param("after", after)
            .param("current", vault.current())
            .param("most", most)
            .query(
                (row, n) -> {
                  var id = Rows.uuid(row, "id");
                  var sealed = new Sealed(row.getInt("version"), row.getBytes("sealed"));
                  return new Resealing.Value(id, sealed, purpose.apply(id));
                })
            .list();
    return Resealing.of(values, vault, this::put);
  }

  private void put(Resealing.Value value, Sealed anew) {
    db.sql(put)
        .param("version", anew.keyVersion())
        .param("sealed", anew.bytes())
        .param("id", value.row())
        .update();
  }
}
