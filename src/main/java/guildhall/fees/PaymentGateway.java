package guildhall.fees;

import guildhall.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/// Whoever charges cards. Called outside any transaction of ours.
public interface PaymentGateway {

  /// @param payment the house's own id of the payment; the same id is charged at most once
  record Charge(UUID payment, Money amount, Card card, Instant at) {}

  /// Charges a card. The same payment asked again is not charged again.
  PaymentAnswer charge(Charge charge);

  /// What became of a payment.
  PaymentAnswer ask(UUID payment);

  /// Closes a payment the gateway has never heard of, so that a charge still on its way is declined
  /// when it arrives. One that arrived first keeps its answer.
  PaymentAnswer withdraw(UUID payment, Instant at);
}
