package guildhall.journal;

import java.util.Set;

/// Which entries of one company's book are wanted; what is left open does not narrow them.
///
/// @param kinds only facts of these kinds
/// @param people only what these callers did, by their ids; the house is [#HOUSE]
public record BookWish(Set<String> kinds, Set<String> people) {

  /// Stands for the house itself among the people.
  public static final String HOUSE = "HOUSE";

  public static final BookWish ALL = new BookWish(Set.of(), Set.of());

  public BookWish {
    kinds = Set.copyOf(kinds);
    people = Set.copyOf(people);
  }
}
