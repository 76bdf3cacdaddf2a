package guildhall.memberships.domain;

import org.jspecify.annotations.Nullable;

/// An order and what came of it.
///
/// @param membership the membership bought or renewed; null while the payment is open
public record PlacedOrder(Order order, @Nullable Membership membership) {

  public boolean isPending() {
    return order.state() == Order.State.OPEN;
  }
}
