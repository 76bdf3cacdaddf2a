package guildhall.directory.app;

import guildhall.directory.Tenant;
import guildhall.directory.Tenant.Kind;
import guildhall.directory.TenantRegistered;
import guildhall.directory.db.Accounts;
import guildhall.directory.db.Tenants;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Registers a tenant, or says anew whose it is (TEN-01, CLD-09).
///
/// A tenant is the own one of at most one company. Whoever comes second is told that it cannot be
/// registered, and not by whom it has been.
@Component
public class RegisterTenant {

  public record Command(AccountId account, Tenant tenant) {}

  private final Accounts accounts;
  private final Tenants tenants;
  private final Journal journal;

  RegisterTenant(Accounts accounts, Tenants tenants, Journal journal) {
    this.accounts = accounts;
    this.tenants = tenants;
    this.journal = journal;
  }

  /// A change answers like a repetition: the tenant as it now is.
  @Transactional
  public Outcome<Tenant> handle(Call call, Command it) {
    DirectoryPolicy.MANAGE_TENANTS.require(call.by(), it.account());
    if (accounts.lock(it.account()).isEmpty()) throw new NotFound();
    var known = tenants.find(it.account(), it.tenant().id());
    if (known.isPresent() && known.get().equals(it.tenant())) return new Repeated<>(known.get());

    var obstacle = obstacle(it, known);
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    if (it.tenant().kind() == Kind.OWN && !tenants.claim(it.account(), it.tenant())) {
      return Outcome.refused(DirectoryReason.TENANT_NOT_AVAILABLE);
    }
    tenants.save(it.account(), it.tenant());
    if (it.tenant().kind() != Kind.OWN) tenants.releaseClaim(it.account(), it.tenant());
    journal.write(call, it.account(), told(it.tenant()));
    return known.isPresent() ? new Repeated<>(it.tenant()) : new Accepted<>(it.tenant());
  }

  private Optional<DirectoryReason> obstacle(Command it, Optional<Tenant> known) {
    var domain = it.tenant().domain();
    if (known.isPresent()) {
      return known.get().domain().equals(domain)
          ? Optional.empty()
          : Optional.of(DirectoryReason.TENANT_DOMAIN_IS_FIXED);
    }
    return tenants.of(it.account()).stream().anyMatch(other -> other.domain().equals(domain))
        ? Optional.of(DirectoryReason.DOMAIN_OF_ANOTHER_TENANT)
        : Optional.empty();
  }

  private static TenantRegistered told(Tenant it) {
    return new TenantRegistered(it.id(), it.name(), it.domain(), it.kind());
  }
}
