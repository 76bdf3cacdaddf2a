package guildhall.memberships.domain;

import guildhall.kernel.AccountId;
import guildhall.memberships.domain.Order.Kind;
import java.util.UUID;

/// What an order is to be for, before it has a price and a payment.
public record OrderWanted(UUID id, AccountId account, Kind kind, String offer, UUID membership) {

  /// The membership a purchase makes has the order's id, so one order makes one membership.
  public static OrderWanted purchase(UUID id, AccountId account, String offer) {
    return new OrderWanted(id, account, Kind.PURCHASE, offer, id);
  }

  public static OrderWanted renewal(UUID id, Membership of) {
    return new OrderWanted(id, of.account(), Kind.RENEWAL, of.offer(), of.id());
  }
}
