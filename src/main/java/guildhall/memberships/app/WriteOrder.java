package guildhall.memberships.app;

import guildhall.fees.Fees;
import guildhall.fees.NewPayment;
import guildhall.fees.Quote;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.memberships.OrderPlaced;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.OrderWanted;
import guildhall.platform.db.Fingerprint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The part that purchases and renewals share: look for the order asked before, or write a new one
/// with its payment, before anyone is charged.
@Component
class WriteOrder {

  private final Orders orders;
  private final Fees fees;
  private final Journal journal;

  WriteOrder(Orders orders, Fees fees, Journal journal) {
    this.orders = orders;
    this.fees = fees;
    this.journal = journal;
  }

  /// Queues up behind the company's other orders and looks whether this one was asked before.
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Outcome<Order>> earlier(AccountId account, UUID id, Object asked) {
    orders.queueUp(account);
    return orders
        .find(account, id)
        .map(
            it ->
                orders.wasAskedAs(account, id, Fingerprint.of(asked))
                    ? new Outcome.Repeated<>(it)
                    : Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID)));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Order handle(Call call, OrderWanted wanted, Quote quote, Object asked) {
    var payment = fees.intend(call, new NewPayment(wanted.account(), wanted.id(), quote));
    var order = Order.open(wanted, payment, quote.amount(), quote.sample(), call.on());
    orders.add(wanted.account(), order, Fingerprint.of(asked), call.at());
    journal.write(
        call, wanted.account(), new OrderPlaced(wanted.id(), wanted.offer(), wanted.kind().name()));
    return order;
  }
}
