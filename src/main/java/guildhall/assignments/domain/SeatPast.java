package guildhall.assignments.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a line's slots came to, day by day.
///
/// With 3 slots from 1 September, one given on 5 September and activated on 7 September, the line
/// had 3 allotted and 1 assigned on 6 September, and 1 activated from the 7th.
public record SeatPast(List<Allotment.Year> years, List<Assignment> history) {

  /// The counts of one day, of all lines together.
  ///
  /// @param assigned held by someone, activated ones included
  public record DayCount(LocalDate on, int allotted, int assigned, int activated) {}

  /// The counts on every day on which they changed, from the first day through the last; both are
  /// told as well.
  public static List<DayCount> counts(List<SeatPast> lines, LocalDate from, LocalDate to) {
    var days = new TreeSet<LocalDate>();
    days.add(from);
    days.add(to);
    lines.stream()
        .map(SeatPast::turns)
        .flatMap(Collection::stream)
        .filter(day -> day.isAfter(from) && day.isBefore(to))
        .forEach(days::add);
    return days.stream().map(day -> countOn(lines, day)).toList();
  }

  /// The day the first seat was allotted.
  public static Optional<LocalDate> firstDay(List<SeatPast> lines) {
    return lines.stream()
        .flatMap(it -> it.years().stream())
        .map(Allotment.Year::startsOn)
        .min(LocalDate::compareTo);
  }

  private static DayCount countOn(List<SeatPast> lines, LocalDate day) {
    var allotted = lines.stream().mapToInt(it -> it.allottedOn(day)).sum();
    var assigned = lines.stream().mapToInt(it -> it.heldOn(day, false)).sum();
    var activated = lines.stream().mapToInt(it -> it.heldOn(day, true)).sum();
    return new DayCount(day, allotted, assigned, activated);
  }

  private int allottedOn(LocalDate day) {
    return Allotment.newest(years, day)
        .filter(it -> it.usableOn(day))
        .map(Allotment::slots)
        .orElse(0);
  }

  /// Nobody has more seats than there are: a smaller year lets the youngest go.
  private int heldOn(LocalDate day, boolean activated) {
    var held =
        history.stream()
            .filter(it -> it.heldOn(day) && (!activated || it.activatedOn(day)))
            .count();
    return (int) Math.min(held, allottedOn(day));
  }

  private List<LocalDate> turns() {
    var allotments =
        years.stream().flatMap(it -> Stream.of(it.startsOn(), it.usableUntil().plusDays(1)));
    var holds =
        history.stream()
            .flatMap(it -> Stream.of(it.assignedOn(), it.activatedOn(), it.releasedOn()));
    return Stream.concat(allotments, holds).filter(Objects::nonNull).toList();
  }
}
