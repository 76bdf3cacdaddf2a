package guildhall.memberships.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.platform.fence.Fence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks about payments whose answer was lost: of one company when it looks, of all in the round.
@Component
public class SettleOpenOrders {

  private static final Logger LOG = LoggerFactory.getLogger(SettleOpenOrders.class);

  private final Orders orders;
  private final TakePayment takePayment;
  private final Fence fence;
  private final TransactionTemplate transaction;

  SettleOpenOrders(
      Orders orders,
      TakePayment takePayment,
      Fence fence,
      PlatformTransactionManager transactions) {
    this.orders = orders;
    this.fence = fence;
    this.takePayment = takePayment;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Settles what this company waits for. Asked by reads, so it never fails them; what it settles
  /// hands something out, so behind the fence it waits with everything else.
  public void of(Call call, AccountId account) {
    MembershipPolicy.SEE.require(call.by(), account);
    if (fence.standing().isPresent()) return;
    List<Order> open =
        Optional.ofNullable(transaction.execute(_ -> orders.open(account))).orElse(List.of());
    open.forEach(it -> ask(call, account, it.id(), it.payment()));
  }

  /// Settles what every company waits for.
  public void everywhere(Call call) {
    var accounts =
        Optional.ofNullable(transaction.execute(_ -> orders.openEverywhere())).orElse(List.of());
    accounts.stream().map(Orders.OpenOrder::account).distinct().forEach(it -> of(call, it));
  }

  private void ask(Call call, AccountId account, UUID order, UUID payment) {
    try {
      takePayment.ask(call, account, order, payment);
    } catch (RuntimeException e) {
      LOG.error("the payment of order {} could not be settled; it is asked about again", order, e);
    }
  }
}
