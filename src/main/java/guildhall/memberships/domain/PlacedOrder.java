package guildhall.memberships.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An order and what came of it.
///
/// @param membership the membership bought or renewed; null while the payment is open
public record PlacedOrder(Order order, @Nullable Membership membership) {

  /// The year this order paid for; empty while the payment is open.
  public Optional<MembershipYear> paidYear() {
    if (membership == null || order.settledOn() == null) return Optional.empty();
    return membership.yearOn(order.settledOn());
  }

  public boolean isPending() {
    return order.state() == Order.State.OPEN;
  }
}
