package guildhall.seats.app;

import guildhall.directory.Directory;
import guildhall.directory.Tenant;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.seats.db.SeatRedemptions;
import guildhall.seats.domain.SeatPolicy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a company's seats may go: the tenants it registered, and the one it used last.
@Component
public class ListTenants {

  /// @param lastUsed the tenant of the latest redemption; null before the first
  public record Tenants(List<Tenant> registered, @Nullable UUID lastUsed) {}

  private final Directory directory;
  private final SeatRedemptions redemptions;

  ListTenants(Directory directory, SeatRedemptions redemptions) {
    this.directory = directory;
    this.redemptions = redemptions;
  }

  @Transactional(readOnly = true)
  public Tenants of(Call call, AccountId account) {
    SeatPolicy.REDEEM.require(call.by(), account);
    return new Tenants(directory.tenants(account), redemptions.lastTenant(account).orElse(null));
  }
}
