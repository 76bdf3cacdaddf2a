package guildhall.fees;

import guildhall.fees.app.MakePayment;
import guildhall.fees.app.QuoteFee;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door to prices and payments.
@Component
public class Fees {

  private final QuoteFee quoteFee;
  private final MakePayment makePayment;

  Fees(QuoteFee quoteFee, MakePayment makePayment) {
    this.quoteFee = quoteFee;
    this.makePayment = makePayment;
  }

  /// What the offer costs in this country on this day; empty where the program names no price.
  public Optional<Quote> quote(String offer, String country, LocalDate day) {
    return quoteFee.handle(offer, country, day);
  }

  /// Writes down that a payment is to be made, in the caller's transaction, before anyone is
  /// charged.
  public UUID intend(Call call, NewPayment it) {
    return makePayment.intend(call, it);
  }

  /// Charges the card. Called outside any transaction; asked again it does not charge again.
  public PaymentAnswer charge(Call call, AccountId account, UUID payment, Card card) {
    return makePayment.charge(call, account, payment, card);
  }

  /// What became of a payment. Called outside any transaction.
  public PaymentAnswer ask(Call call, AccountId account, UUID payment) {
    return makePayment.ask(call, account, payment);
  }

  /// Writes down what was heard, in the transaction that acts on it.
  public void heard(Call call, AccountId account, UUID payment, PaymentAnswer answer) {
    makePayment.heard(call, account, payment, answer);
  }
}
