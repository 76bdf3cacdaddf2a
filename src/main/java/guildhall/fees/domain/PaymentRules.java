package guildhall.fees.domain;

import java.time.Duration;
import java.time.Instant;

/// When a payment the gateway has never heard of is given up.
///
/// The house may have stopped between writing the order and sending the charge. A charge still on
/// its way takes seconds; after ten minutes nobody waits for it any more.
public final class PaymentRules {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private PaymentRules() {}

  public static boolean isGivenUp(Instant madeAt, Instant now) {
    return madeAt.plus(PATIENCE).isBefore(now);
  }
}
