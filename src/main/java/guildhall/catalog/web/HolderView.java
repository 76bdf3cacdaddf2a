package guildhall.catalog.web;

import guildhall.catalog.app.CompareEditions.Holder;
import guildhall.kernel.AccountId;
import java.time.LocalDate;

/// A company that holds an offer under an edition.
///
/// @param renewsOn the anniversary at which its next year begins
public record HolderView(AccountId account, String offer, int edition, LocalDate renewsOn) {

  static HolderView of(Holder it) {
    var held = it.held();
    return new HolderView(it.account(), held.offer().value(), held.edition(), held.renewsOn());
  }
}
