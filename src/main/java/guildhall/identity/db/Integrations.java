package guildhall.identity.db;

import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The companies' own programs that call the API.
@Repository
public class Integrations {

  /// @param scopes the rights it was given, by their codes
  public record Row(UUID id, String name, Set<String> scopes) {}

  private final JdbcClient db;

  Integrations(JdbcClient db) {
    this.db = db;
  }

  public Optional<Row> find(AccountId account, UUID integration) {
    return db.sql(
            """
            SELECT integration_id, name, scopes FROM identity.integration
            WHERE account_id = :account AND integration_id = :integration
            """)
        .param("account", account.value())
        .param("integration", integration)
        .query(
            (row, number) ->
                new Row(
                    Rows.uuid(row, "integration_id"),
                    row.getString("name"),
                    Set.of((String[]) row.getArray("scopes").getArray())))
        .optional();
  }

  public List<Row> of(AccountId account) {
    return db.sql(
            """
            SELECT integration_id, name, scopes FROM identity.integration
            WHERE account_id = :account ORDER BY name, integration_id
            """)
        .param("account", account.value())
        .query(
            (row, number) ->
                new Row(
                    Rows.uuid(row, "integration_id"),
                    row.getString("name"),
                    Set.of((String[]) row.getArray("scopes").getArray())))
        .list();
  }

  public void add(AccountId account, Row it) {
    db.sql(
            """
            INSERT INTO identity.integration (account_id, integration_id, name, scopes)
            VALUES (:account, :integration, :name, :scopes)
            """)
        .param("account", account.value())
        .param("integration", it.id())
        .param("name", it.name())
        .param("scopes", it.scopes().stream().sorted().toArray(String[]::new))
        .update();
  }
}
