package guildhall.catalog;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Tells who holds what, so that a change of the program can say whom it touches. Whoever keeps the
/// memberships answers it.
public interface OfferHolders {

  /// Each company with a live membership on a day, and the offers it holds.
  Map<AccountId, Set<Held>> holdersOn(LocalDate day);

  /// What a holder is called; its id where nobody knows.
  default String nameOf(AccountId account) {
    return account.toString();
  }

  /// @param edition the edition the running year began under
  /// @param renewsOn the anniversary at which the next edition takes hold
  record Held(OfferCode offer, int edition, LocalDate renewsOn) {}
}
