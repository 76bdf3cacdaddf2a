package guildhall.memberships.domain;

import guildhall.kernel.AccountId;
import guildhall.memberships.domain.Order.Kind;
import java.util.UUID;

/// What an order is to be for, before it has a price and a payment.
///
/// @param purchaseOrder what the company's own books call it; may be empty
public record OrderWanted(
    UUID id, AccountId account, Kind kind, String offer, UUID membership, String purchaseOrder) {

  /// The membership a purchase makes has the order's id, so one order makes one membership.
  public static OrderWanted purchase(
      UUID id, AccountId account, String offer, String purchaseOrder) {
    return new OrderWanted(id, account, Kind.PURCHASE, offer, id, purchaseOrder);
  }

  public static OrderWanted renewal(UUID id, Membership of, String purchaseOrder) {
    return new OrderWanted(id, of.account(), Kind.RENEWAL, of.offer(), of.id(), purchaseOrder);
  }
}
