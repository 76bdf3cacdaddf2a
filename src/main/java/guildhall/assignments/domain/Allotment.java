package guildhall.assignments.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How many slots a line has in its newest year, and for how long.
///
/// People may be given a slot, activate it and use it until 30 days beyond the renewal date
/// (BEN-06): with the anniversary on 2021-01-31, through 2021-03-02.
///
/// @param activateBy the last day on which a slot can be given or activated
/// @param usableUntil the last day on which a subscription may be used
public record Allotment(int slots, LocalDate activateBy, LocalDate usableUntil) {

  /// One grant of the line: so many slots, from the day its year was paid for.
  public record Year(int slots, LocalDate startsOn, LocalDate activateBy, LocalDate usableUntil) {}

  /// What the newest year begun by `day` allots; its grants add up. Bought on 2020-09-01 with 3 and
  /// renewed on 2021-09-10 with 2, the line has 3 slots on 2021-09-09 and 2 from the next day on.
  public static Optional<Allotment> newest(List<Year> years, LocalDate day) {
    var begun = years.stream().filter(it -> !it.startsOn().isAfter(day)).toList();
    return begun.stream()
        .max(Comparator.comparing(Year::usableUntil))
        .map(last -> last.usableUntil())
        .map(
            until ->
                begun.stream()
                    .filter(it -> it.usableUntil().equals(until))
                    .map(it -> new Allotment(it.slots(), it.activateBy(), it.usableUntil()))
                    .reduce(new Allotment(0, LocalDate.MIN, until), Allotment::and));
  }

  private Allotment and(Allotment other) {
    var later = activateBy.isAfter(other.activateBy) ? activateBy : other.activateBy;
    return new Allotment(slots + other.slots, later, usableUntil);
  }

  public boolean opensOn(LocalDate day) {
    return !day.isAfter(activateBy);
  }

  public boolean usableOn(LocalDate day) {
    return !day.isAfter(usableUntil);
  }
}
