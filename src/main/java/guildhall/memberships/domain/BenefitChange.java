package guildhall.memberships.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How many of one benefit a year brings, beside the year before.
///
/// REN-13: the new year brings the set of the edition then in force. Where this year had 5 seats of
/// one kind and the next has 3, the line is less; a benefit only one of the years has is gone or
/// added.
///
/// @param line the benefit and its group, by their codes in the program's files
public record BenefitChange(Line line, int before, int after) {

  /// @param group `CORE` or `INCREMENTAL`
  public record Line(String benefit, String group) {}

  /// What becomes of a line; what needs a look comes first.
  public enum Kind {
    GONE,
    LESS,
    ADDED,
    MORE,
    SAME
  }

  public Kind kind() {
    if (after == before) return Kind.SAME;
    if (before == 0) return Kind.ADDED;
    if (after == 0) return Kind.GONE;
    return after > before ? Kind.MORE : Kind.LESS;
  }

  /// Every line of either year once: what is gone or less first, what stays the same last.
  public static List<BenefitChange> between(Map<Line, Integer> now, Map<Line, Integer> next) {
    var lines = new HashSet<>(now.keySet());
    lines.addAll(next.keySet());
    return lines.stream()
        .map(it -> new BenefitChange(it, now.getOrDefault(it, 0), next.getOrDefault(it, 0)))
        // A line with a quantity of none is one that may be earned; it brings nothing by itself.
        .filter(it -> it.before() > 0 || it.after() > 0)
        .sorted(
            Comparator.comparing(BenefitChange::kind)
                .thenComparing(it -> it.line().benefit())
                .thenComparing(it -> it.line().group()))
        .toList();
  }
}
