package guildhall.assignments.domain;

import java.time.LocalDate;

/// How many slots a line has in its newest year, and for how long.
///
/// People may be given a slot, activate it and use it until 30 days beyond the renewal date
/// (BEN-06): with the anniversary on 2021-01-31, through 2021-03-02.
///
/// @param activateBy the last day on which a slot can be given or activated
/// @param usableUntil the last day on which a subscription may be used
public record Allotment(int slots, LocalDate activateBy, LocalDate usableUntil) {

  public boolean opensOn(LocalDate day) {
    return !day.isAfter(activateBy);
  }

  public boolean usableOn(LocalDate day) {
    return !day.isAfter(usableUntil);
  }
}
