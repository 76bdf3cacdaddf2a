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

  /// Claims the tenant as the company's own; false when a company, which one is not seen, has it.
  ///
  /// The claim's key stands across all companies: of two who claim at once, one waits and loses.
  public boolean claim(AccountId account, Tenant it) {
    var claimed =
        db.sql(
                """
                INSERT INTO directory.own_tenant (domain, account_id, tenant_id)
                VALUES (:domain, :account, :tenant) ON CONFLICT DO NOTHING
                """)
            .param("domain", it.domain())
            .param("account", account.value())
            .param("tenant", it.id())
            .update();
    return claimed == 1 || hasClaimed(account, it);
  }

  private boolean hasClaimed(AccountId account, Tenant it) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM directory.own_tenant
              WHERE account_id = :account AND domain = :domain)
            """)
        .param("account", account.value())
        .param("domain", it.domain())
        .query(Boolean.class)
        .single();
  }

  public void releaseClaim(AccountId account, Tenant it) {
    db.sql("DELETE FROM directory.own_tenant WHERE account_id = :account AND domain = :domain")
        .param("account", account.value())
        .param("domain", it.domain())
        .update();
  }

  public void save(AccountId account, Tenant it) {
    db.sql(
            """
            INSERT INTO directory.tenant (account_id, tenant_id, name, domain, kind)
            VALUES (:account, :tenant, :name, :domain, :kind)
            ON CONFLICT (account_id, tenant_id) DO UPDATE SET name = :name, kind = :kind
            """)
        .param("account", account.value())
        .param("tenant", it.id())
        .param("name", it.name())
        .param("domain", it.domain())
        .param("kind", it.kind().name())
        .update();
  }

  private static Tenant tenant(ResultSet row, int number) throws SQLException {
    return new Tenant(
        row.getObject("tenant_id", UUID.class),
        row.getString("name"),
        row.getString("domain"),
        Tenant.Kind.valueOf(row.getString("kind")));
  }
}
