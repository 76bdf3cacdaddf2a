package guildhall.directory.db;

import guildhall.directory.Tenant;
import guildhall.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tenants companies have registered.
@Repository
public class Tenants {

  private final JdbcClient db;

  Tenants(JdbcClient db) {
    this.db = db;
  }

  public List<Tenant> of(AccountId account) {
    return db.sql(
            """
            SELECT tenant_id, name, domain, kind FROM directory.tenant
            WHERE account_id = :account ORDER BY kind, name, tenant_id
            """)
        .param("account", account.value())
        .query(Tenants::tenant)
        .list();
  }

  public Optional<Tenant> find(AccountId account, UUID tenant) {
    return db.sql(
            """
            SELECT tenant_id, name, domain, kind FROM directory.tenant
            WHERE account_id = :account AND tenant_id = :tenant
            """)
        .param("account", account.value())
        .param("tenant", tenant)
        .query(Tenants::tenant)
        .optional();
  }

  private static Tenant tenant(ResultSet row, int number) throws SQLException {
    return new Tenant(
        row.getObject("tenant_id", UUID.class),
        row.getString("name"),
        row.getString("domain"),
        Tenant.Kind.valueOf(row.getString("kind")));
  }
}
