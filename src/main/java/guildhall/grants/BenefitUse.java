package guildhall.grants;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Tells how much of the grants of one kind is in use. The modules that own the use implement it.
public interface BenefitUse {

  BenefitKind kind();

  /// The uses on a day, by grant; a grant that is missing is not used at all.
  Map<UUID, Use> used(AccountId account, LocalDate day);
}
