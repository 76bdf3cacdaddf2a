package guildhall.keys.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells how much of each grant of software is in use.
@Component
class SoftwareUse implements BenefitUse {

  private final SoftwareShelf shelf;

  SoftwareUse(SoftwareShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.SOFTWARE;
  }

  @Override
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    var uses = new HashMap<UUID, Use>();
    for (var entry : shelf.on(account, day)) {
      var path = "/benefits/software?open=" + entry.grant().id();
      uses.put(entry.grant().id(), new Use(entry.used(), entry.state().name(), path));
    }
    return uses;
  }
}
