package guildhall.memberships.web;

import guildhall.memberships.domain.Order;

/// A renewal that is done.
///
/// @param order the order that paid for it
public record RenewedView(RenewView renew, Order order) {

  public String receiptPath() {
    return "/membership/" + order.offer() + "/receipts/" + order.id();
  }
}
