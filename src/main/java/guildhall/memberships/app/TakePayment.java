package guildhall.memberships.app;

import guildhall.fees.Card;
import guildhall.fees.Fees;
import guildhall.fees.PaymentAnswer;
import guildhall.fees.PaymentAnswer.Approved;
import guildhall.fees.PaymentAnswer.NeverHeard;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.Order.State;
import guildhall.memberships.domain.PlacedOrder;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Carries an order from "written" to "settled", with the gateway between two transactions.
///
/// PAY-02: an answer that was lost is settled by asking, never by charging again. The house may die
/// at any point: the order stays open, and the next one who asks, reads or walks the round takes it
/// from there.
@Component
public class TakePayment {

  private final Fees fees;
  private final SettleOrder settleOrder;

  TakePayment(Fees fees, SettleOrder settleOrder) {
    this.fees = fees;
    this.settleOrder = settleOrder;
  }

  Outcome<PlacedOrder> handle(Call call, Outcome<Order> opened, Card card) {
    return switch (opened) {
      case Accepted<Order>(var order) ->
          settle(call, order, fees.charge(call, order.account(), order.payment(), card));
      case Repeated<Order>(var order) -> again(call, order, card);
      case Refused<Order>(var refusal) -> new Refused<>(refusal);
    };
  }

  /// The same order asked again: what is settled stays, what is open is asked about first.
  private Outcome<PlacedOrder> again(Call call, Order order, Card card) {
    if (order.state() != State.OPEN) return settleOrder.before(call, order);
    var answer = fees.ask(call, order.account(), order.payment());
    return settle(
        call,
        order,
        answer instanceof NeverHeard
            ? fees.charge(call, order.account(), order.payment(), card)
            : answer);
  }

  /// Asks what became of an open order's payment and acts on it.
  public Outcome<PlacedOrder> ask(Call call, AccountId account, UUID order, UUID payment) {
    return settleOrder.handle(call, account, order, fees.ask(call, account, payment));
  }

  Outcome<PlacedOrder> rehearse(Call call, Outcome<Order> opened) {
    return switch (opened) {
      case Accepted<Order>(var order) -> settle(call, order, new Approved("PREVIEW"));
      case Repeated<Order>(var order) -> settleOrder.before(call, order);
      case Refused<Order>(var refusal) -> new Refused<>(refusal);
    };
  }

  private Outcome<PlacedOrder> settle(Call call, Order order, PaymentAnswer answer) {
    return settleOrder.handle(call, order.account(), order.id(), answer);
  }
}
