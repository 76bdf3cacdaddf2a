package guildhall.keys;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.app.WatchLicenses;
import guildhall.keys.app.WatchPools;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The door to product keys, for those who compose pages of several benefits.
@Component
public class Keys {

  private final WatchLicenses licenses;
  private final WatchPools pools;

  Keys(WatchLicenses licenses, WatchPools pools) {
    this.licenses = licenses;
    this.pools = pools;
  }

  /// Whether any pool holds a key to give.
  public boolean areLoaded(Call call) {
    return pools.all(call).stream().anyMatch(it -> it.stock().inStock() > 0);
  }

  /// How many pools run out within so many days at their present pace, or are empty.
  public long poolsLastingUpTo(Call call, int days) {
    return pools.all(call).stream()
        .filter(it -> it.stock().inStock() == 0 || it.daysLeft().filter(n -> n < days).isPresent())
        .count();
  }

  /// What a company must remove or license elsewhere on a day; empty while all its lines are
  /// usable.
  public List<ComplianceNotice> noticesOn(AccountId account, LocalDate day) {
    return licenses.noticesOn(account, day);
  }
}
