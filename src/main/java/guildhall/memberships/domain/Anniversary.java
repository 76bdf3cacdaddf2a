package guildhall.memberships.domain;

import java.time.LocalDate;
import java.time.Period;

/// An anniversary, counted in whole steps from its anchor so that no year drifts with the one
/// before.
///
/// REN-05: the anniversary after 1 September 2019 is 31 August 2020, 365 days later, whatever day
/// within the window the fee was paid. Counted in calendar years it would be 1 September 2020.
public record Anniversary(LocalDate anchor, Period step, int steps) {

  public LocalDate on() {
    return anchor.plus(step.multipliedBy(steps));
  }

  /// The following one by the step now in force. When the program changed its step, counting starts
  /// afresh from this anniversary; otherwise it goes on from the same anchor.
  public Anniversary next(Period stepNow) {
    return stepNow.equals(step)
        ? new Anniversary(anchor, step, steps + 1)
        : new Anniversary(on(), stepNow, 1);
  }
}
