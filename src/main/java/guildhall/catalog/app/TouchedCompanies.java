package guildhall.catalog.app;

import guildhall.catalog.Edition;
import guildhall.catalog.OfferHolders;
import guildhall.catalog.OfferHolders.Held;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.app.Publication.Touched;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the companies whose next year a change of the program reaches.
@Component
class TouchedCompanies {

  private final ObjectProvider<OfferHolders> holders;

  TouchedCompanies(ObjectProvider<OfferHolders> holders) {
    this.holders = holders;
  }

  /// @param today the day on which the memberships are looked at
  List<Touched> by(ProgramDifference difference, Edition left, Edition right, LocalDate today) {
    var touched = new ArrayList<Touched>();
    for (var source : holders) {
      source
          .holdersOn(today)
          .forEach(
              (account, all) ->
                  all.forEach(
                      held ->
                          touched(account, held, difference, left, right).ifPresent(touched::add)));
    }
    touched.sort(Comparator.comparing(Touched::on).thenComparing(it -> it.account().toString()));
    return List.copyOf(touched);
  }

  private static Optional<Touched> touched(
      AccountId account, Held held, ProgramDifference difference, Edition left, Edition right) {
    var changes =
        right
            .program()
            .offer(held.offer())
            .or(() -> left.program().offer(held.offer()))
            .map(difference::reaching)
            .orElse(List.of());
    if (changes.isEmpty()) return Optional.empty();
    var on = anniversaryUnder(right, left, held.renewsOn());
    return Optional.of(new Touched(account, held.offer(), held.edition(), on, changes));
  }

  /// The first anniversary on or after the new edition's first day, by the steps of the old one.
  private static LocalDate anniversaryUnder(Edition right, Edition left, LocalDate next) {
    var step = left.program().policies().renewal().step();
    var on = next;
    for (int n = 1; on.isBefore(right.effectiveFrom()); n++) on = next.plus(step.multipliedBy(n));
    return on;
  }
}
