package guildhall.grants;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.Call;

/// Makes what a new grant of one kind needs at once, such as seat tokens.
public interface BenefitProvision {

  BenefitKind kind();

  /// Called for each new grant, in the transaction that issues it.
  void provision(Call call, Grant grant);
}
