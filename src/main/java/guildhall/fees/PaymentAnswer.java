package guildhall.fees;

/// What the payment gateway says of a payment.
public sealed interface PaymentAnswer {

  /// @param reference the gateway's own number for it, for receipts
  record Approved(String reference) implements PaymentAnswer {}

  /// @param code why, in the gateway's words
  record Declined(String code) implements PaymentAnswer {}

  /// It may have been charged or not; only asking tells.
  record NoAnswer() implements PaymentAnswer {}

  /// The gateway has never been sent this payment.
  record NeverHeard() implements PaymentAnswer {}
}
