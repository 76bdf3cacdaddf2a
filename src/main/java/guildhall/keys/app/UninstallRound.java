package guildhall.keys.app;

import guildhall.kernel.Call;
import guildhall.platform.work.EachItem;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Finds companies whose software right ended, and has each told once (SW-09).
@Component
class UninstallRound implements Round {

  private static final int AFTER_MEMBERSHIPS = 70;

  private final WatchLicenses licenses;

  UninstallRound(WatchLicenses licenses) {
    this.licenses = licenses;
  }

  @Override
  public String name() {
    return "keys.uninstall";
  }

  @Override
  public int order() {
    return AFTER_MEMBERSHIPS;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    EachItem.of(
        name(), licenses.accountsToLookAt(day), account -> licenses.tell(call, account, day));
  }
}
