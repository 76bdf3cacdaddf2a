package guildhall.catalog.app;

import guildhall.catalog.Offer;
import guildhall.catalog.OfferHolders;
import guildhall.catalog.Program;
import guildhall.catalog.ProgramDifference;
import guildhall.catalog.app.Publication.Touched;
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
  List<Touched> by(ProgramDifference difference, Program left, Program right, LocalDate today) {
    var touched = new ArrayList<Touched>();
    holders.stream()
        .flatMap(it -> it.holdersOn(today).entrySet().stream())
        .forEach(
            company ->
                company
                    .getValue()
                    .forEach(
                        held ->
                            offer(held, left, right)
                                .map(difference::reaching)
                                .filter(changes -> !changes.isEmpty())
                                .ifPresent(
                                    changes ->
                                        touched.add(
                                            new Touched(
                                                company.getKey(),
                                                held.offer(),
                                                held.edition(),
                                                held.renewsOn(),
                                                changes)))));
    touched.sort(Comparator.comparing(Touched::on).thenComparing(it -> it.account().toString()));
    return List.copyOf(touched);
  }

  private static Optional<Offer> offer(OfferHolders.Held held, Program left, Program right) {
    return right.offer(held.offer()).or(() -> left.offer(held.offer()));
  }
}
