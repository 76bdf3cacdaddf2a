package guildhall.memberships.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.PlacedOrder;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a company its orders, newest first.
@Component
@Transactional(readOnly = true)
public class LookUpOrders {

  private final Orders orders;
  private final MembershipRows memberships;

  LookUpOrders(Orders orders, MembershipRows memberships) {
    this.orders = orders;
    this.memberships = memberships;
  }

  public Page<Order> of(Call call, AccountId account, Page.Wanted wanted) {
    MembershipPolicy.SEE.require(call.by(), account);
    return orders.of(account, wanted);
  }

  public Optional<Order> one(Call call, AccountId account, UUID order) {
    MembershipPolicy.SEE.require(call.by(), account);
    return orders.find(account, order);
  }

  /// The year an order paid for; empty while it is open, or when it was declined.
  public Optional<MembershipYear> paidYear(Call call, AccountId account, Order order) {
    MembershipPolicy.SEE.require(call.by(), account);
    var membership = memberships.find(account, order.membership()).orElse(null);
    return new PlacedOrder(order, membership).paidYear();
  }
}
