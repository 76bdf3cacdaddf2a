package guildhall.memberships.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a company its orders, newest first.
@Component
@Transactional(readOnly = true)
public class LookUpOrders {

  private final Orders orders;

  LookUpOrders(Orders orders) {
    this.orders = orders;
  }

  public Page<Order> of(Call call, AccountId account, Page.Wanted wanted) {
    MembershipPolicy.SEE.require(call.by(), account);
    return orders.of(account, wanted);
  }

  public Optional<Order> one(Call call, AccountId account, UUID order) {
    MembershipPolicy.SEE.require(call.by(), account);
    return orders.find(account, order);
  }
}
