package guildhall.fees.app;

import guildhall.fees.PaymentAnswer;
import guildhall.fees.PaymentAnswer.Declined;
import guildhall.fees.PaymentGateway;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Stands where no gateway is set up: no card is ever charged, and the answer says so.
@Component
@ConditionalOnProperty(
    name = "guildhall.payments.gateway",
    havingValue = "none",
    matchIfMissing = true)
class NoGateway implements PaymentGateway {

  private static final PaymentAnswer NO = new Declined("NO_GATEWAY");

  @Override
  public PaymentAnswer charge(Charge charge) {
    return NO;
  }

  @Override
  public PaymentAnswer ask(UUID payment) {
    return NO;
  }

  @Override
  public PaymentAnswer withdraw(UUID payment, Instant at) {
    return NO;
  }
}
