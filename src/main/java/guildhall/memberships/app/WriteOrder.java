package guildhall.memberships.app;

import guildhall.directory.Directory;
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
import guildhall.memberships.domain.Order.Charge;
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
  private final Directory directory;
  private final Fees fees;
  private final Journal journal;

  WriteOrder(Orders orders, Directory directory, Fees fees, Journal journal) {
    this.orders = orders;
    this.directory = directory;
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
    var charge = new Charge(payment, quote.amount(), quote.sample());
    var order = Order.open(wanted, nextNumber(wanted.account()), charge, call.on());
    orders.add(wanted.account(), order, Fingerprint.of(asked), call.at());
    journal.write(
        call, wanted.account(), new OrderPlaced(wanted.id(), wanted.offer(), wanted.kind().name()));
    return order;
  }

  private String nextNumber(AccountId account) {
    var company = directory.account(account).orElseThrow();
    return Order.numberAfter(company.mpnId(), orders.count(account));
  }
}
