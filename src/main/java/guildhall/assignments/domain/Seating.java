package guildhall.assignments.domain;

import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Gives slots to many, one after the other: each is decided as [SlotRules] decides a single one,
/// with those before it already seated.
public final class Seating {

  private final List<SlotLine> lines;
  private final LocalDate day;

  /// @param lines the company's lines of one benefit
  public Seating(List<SlotLine> lines, LocalDate day) {
    this.lines = new ArrayList<>(lines);
    this.day = day;
  }

  /// Whether the person holds a seat of some line already, or was given one just now.
  public boolean seats(PersonId person) {
    return lines.stream().anyMatch(line -> line.holdOf(person, day).isPresent());
  }

  public Outcome<Given> give(Wish wish) {
    var outcome = SlotRules.assign(lines, wish, day);
    if (outcome instanceof Accepted<Given>(var given)) {
      lines.replaceAll(
          line -> line.id().equals(given.assignment().line()) ? line.with(given) : line);
    }
    return outcome;
  }
}
