package guildhall.keys;

import guildhall.kernel.AccountId;
import guildhall.keys.app.WatchLicenses;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The door to product keys, for those who compose pages of several benefits.
@Component
public class Keys {

  private final WatchLicenses licenses;

  Keys(WatchLicenses licenses) {
    this.licenses = licenses;
  }

  /// What a company must remove or license elsewhere on a day; empty while all its lines are
  /// usable.
  public List<ComplianceNotice> noticesOn(AccountId account, LocalDate day) {
    return licenses.noticesOn(account, day);
  }
}
