package guildhall.memberships.app;

import guildhall.fees.Fees;
import guildhall.fees.PaymentAnswer;
import guildhall.fees.PaymentAnswer.Approved;
import guildhall.fees.PaymentAnswer.Declined;
import guildhall.fees.PaymentAnswer.NeverHeard;
import guildhall.fees.PaymentAnswer.NoAnswer;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.memberships.OrderDeclined;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.PaymentReason;
import guildhall.memberships.domain.PlacedOrder;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second half of buying and renewing: acts once on what the gateway said.
@Component
class SettleOrder {

  private final Orders orders;
  private final MembershipRows memberships;
  private final BeginYear beginYear;
  private final Fees fees;
  private final Journal journal;

  SettleOrder(
      Orders orders, MembershipRows memberships, BeginYear beginYear, Fees fees, Journal journal) {
    this.orders = orders;
    this.memberships = memberships;
    this.beginYear = beginYear;
    this.fees = fees;
    this.journal = journal;
  }

  @Transactional
  public Outcome<PlacedOrder> handle(Call call, AccountId account, UUID id, PaymentAnswer answer) {
    orders.queueUp(account);
    var order = orders.find(account, id).orElseThrow(NotFound::new);
    // Someone else asked the gateway at the same time and acted first.
    if (order.state() != Order.State.OPEN) return told(order);
    fees.heard(call, account, order.payment(), answer);
    return switch (answer) {
      case Approved _ -> pay(call, order);
      case Declined(var code) -> decline(call, order, code);
      case NoAnswer _, NeverHeard _ -> new Outcome.Accepted<>(new PlacedOrder(order, null));
    };
  }

  /// What an order that is settled came to.
  @Transactional(readOnly = true)
  public Outcome<PlacedOrder> before(Call call, Order order) {
    return told(order);
  }

  private Outcome<PlacedOrder> pay(Call call, Order order) {
    var membership = beginYear.handle(call, order);
    var paid = order.paid(call.on());
    orders.settle(order.account(), paid);
    return new Outcome.Accepted<>(new PlacedOrder(paid, membership));
  }

  private Outcome<PlacedOrder> decline(Call call, Order order, String code) {
    var declined = order.declined(code, call.on());
    orders.settle(order.account(), declined);
    journal.write(
        call,
        order.account(),
        new OrderDeclined(order.id(), order.offer(), order.kind().name(), code));
    return declined(declined);
  }

  private Outcome<PlacedOrder> told(Order order) {
    return switch (order.state()) {
      case OPEN -> new Outcome.Repeated<>(new PlacedOrder(order, null));
      case PAID ->
          new Outcome.Repeated<>(
              new PlacedOrder(
                  order, memberships.find(order.account(), order.membership()).orElseThrow()));
      case DECLINED -> declined(order);
    };
  }

  private static Outcome<PlacedOrder> declined(Order order) {
    var refusal =
        Refusal.of(
                PaymentReason.PAYMENT_DECLINED,
                new First(Step.TRY_ANOTHER_CARD),
                new First(Step.USE_A_NEW_ID))
            .with("declineCode", Objects.requireNonNull(order.declineCode()));
    return new Outcome.Refused<>(refusal);
  }
}
