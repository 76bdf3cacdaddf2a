package guildhall.memberships.domain;

import guildhall.kernel.Money;
import guildhall.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// An offer as a company finds it on a day.
///
/// @param offer the offer's code in the program's files
/// @param price null where the offer is free or has no price in the company's country
/// @param samplePrice whether no document states the price
/// @param refusal why it may not be bought; null when it may
public record OfferOn(
    String offer, @Nullable Money price, boolean samplePrice, @Nullable Refusal refusal) {

  public boolean isForSale() {
    return refusal == null;
  }
}
