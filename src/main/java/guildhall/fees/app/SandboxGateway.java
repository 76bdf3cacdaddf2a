package guildhall.fees.app;

import guildhall.fees.PaymentAnswer;
import guildhall.fees.PaymentAnswer.Approved;
import guildhall.fees.PaymentAnswer.Declined;
import guildhall.fees.PaymentAnswer.NeverHeard;
import guildhall.fees.PaymentAnswer.NoAnswer;
import guildhall.fees.PaymentGateway;
import guildhall.fees.db.SandboxCharges;
import guildhall.fees.db.SandboxCharges.Kept;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The built-in gateway of demo and sandbox: cards are words, and the word decides.
///
/// `tok_approve` is charged, `tok_decline` is not; `tok_no_answer` and `tok_no_answer_decline` are
/// decided but the answer is lost; `tok_lost` is lost before it arrives; `tok_postal_3011AB` is
/// charged only with that postal code (PAY-02). It keeps its own books, which outlive a restart.
@Component
@ConditionalOnProperty(name = "guildhall.payments.gateway", havingValue = "sandbox")
class SandboxGateway implements PaymentGateway {

  private static final String POSTAL = "tok_postal_";

  private final SandboxCharges charges;

  SandboxGateway(SandboxCharges charges) {
    this.charges = charges;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public PaymentAnswer charge(Charge it) {
    if (it.card().token().plain().equals("tok_lost")) return new NoAnswer();
    var first = charges.add(it.payment(), Optional.of(it.amount()), decide(it), it.at());
    return first && it.card().token().plain().startsWith("tok_no_answer")
        ? new NoAnswer()
        : told(it.payment());
  }

  private static Kept decide(Charge it) {
    var token = it.card().token().plain();
    var matches = postal(token).map(postal(it.card().postalCode(), "")::equals).orElse(true);
    if (!matches) return new Kept("DECLINED", "POSTAL_CODE_MISMATCH");
    return switch (token) {
      case "tok_approve", "tok_no_answer" -> approved(it.payment());
      case "tok_decline", "tok_no_answer_decline" -> new Kept("DECLINED", "CARD_DECLINED");
      default ->
          token.startsWith(POSTAL) ? approved(it.payment()) : new Kept("DECLINED", "CARD_UNKNOWN");
    };
  }

  private static Kept approved(UUID payment) {
    return new Kept("APPROVED", "SB-" + payment.toString().substring(0, 8));
  }

  private static Optional<String> postal(String token) {
    return token.startsWith(POSTAL) ? Optional.of(postal(token, POSTAL)) : Optional.empty();
  }

  /// Postal codes are compared without spaces and case: `3011 ab` is `3011AB`.
  private static String postal(String text, String prefix) {
    return text.substring(prefix.length()).replace(" ", "").toUpperCase(Locale.ROOT);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public PaymentAnswer ask(UUID payment) {
    return told(payment);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public PaymentAnswer withdraw(UUID payment, Instant at) {
    charges.add(payment, Optional.empty(), new Kept("DECLINED", "WITHDRAWN"), at);
    return told(payment);
  }

  private PaymentAnswer told(UUID payment) {
    return charges
        .find(payment)
        .<PaymentAnswer>map(
            kept ->
                kept.result().equals("APPROVED")
                    ? new Approved(kept.reference())
                    : new Declined(kept.reference()))
        .orElseGet(NeverHeard::new);
  }
}
