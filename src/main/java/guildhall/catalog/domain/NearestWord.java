package guildhall.catalog.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The valid word somebody most likely meant: `renewals` is near `renewal`, `gold` is near nothing.
public final class NearestWord {

  private NearestWord() {}

  /// The known word with the fewest letters changed, added, left out or swapped; none when that
  /// takes more than a third of the longer word.
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(it -> distance(word, it) <= Math.max(word.length(), it.length()) / 3)
        .min(
            Comparator.comparingInt((String it) -> distance(word, it))
                .thenComparing(Comparator.naturalOrder()));
  }

  static int distance(String left, String right) {
    var before = new int[right.length() + 1];
    var last = new int[right.length() + 1];
    for (int j = 0; j < last.length; j++) last[j] = j;
    for (int i = 1; i <= left.length(); i++) {
      var row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        var change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(left, right, i, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[right.length()];
  }

  private static boolean swapped(String left, String right, int i, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
