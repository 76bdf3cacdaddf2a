package guildhall.grants.app;

import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Use;
import guildhall.grants.db.GrantRows;
import guildhall.grants.domain.Choice;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Counts what is used and what is left, by asking the modules that own the use.
@Component
public class CountUse {

  private final GrantRows rows;

  /// Asked for when needed only, because those who tell stand above and open this door too.
  private final ObjectProvider<BenefitUse> uses;

  CountUse(GrantRows rows, ObjectProvider<BenefitUse> uses) {
    this.rows = rows;
    this.uses = uses;
  }

  /// The uses on a day of everything the company was granted, by grant.
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    var all = new HashMap<UUID, Use>();
    uses.stream().forEach(use -> all.putAll(use.used(account, day)));
    return all;
  }

  public int left(AccountId account, Grant grant, LocalDate day) {
    return left(account, grant, used(account, day));
  }

  public int left(AccountId account, Grant grant, Map<UUID, Use> used) {
    var taken =
        rows.choice(account, grant.id()).stream()
            .map(it -> used.containsKey(it.id()) ? used.get(it.id()).used() : 0)
            .toList();
    return Choice.left(grant.quantity(), taken);
  }
}
