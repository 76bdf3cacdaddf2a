package guildhall.catalog;

import guildhall.catalog.app.EditionShelf;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the program says, on a day or in an edition.
@Component
public class Catalog {

  private final EditionShelf shelf;

  Catalog(EditionShelf shelf) {
    this.shelf = shelf;
  }

  /// The edition in force on a day: the latest whose first day is not after it.
  ///
  /// Before the first edition's day the first one answers, so that every day has a program.
  public Edition inForceOn(LocalDate day) {
    var editions = all();
    return editions.stream()
        .filter(it -> !it.effectiveFrom().isAfter(day))
        .reduce(editions.getFirst(), (earlier, later) -> later);
  }

  /// @throws IllegalArgumentException when no edition has this number
  public Edition edition(int number) {
    return shelf
        .edition(number)
        .orElseThrow(() -> new IllegalArgumentException("There is no edition " + number));
  }

  /// Every published edition, oldest first.
  public List<Edition> all() {
    return shelf.editions();
  }
}
