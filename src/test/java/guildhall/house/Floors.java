package guildhall.house;

import java.util.Map;
import java.util.Objects;

/// The floors of the house, from the bedrock up. Arrows of every kind point to a lower floor.
final class Floors {

  static final Map<String, Integer> FLOOR =
      Map.ofEntries(
          Map.entry("kernel", 0),
          Map.entry("platform", 1),
          Map.entry("journal", 2),
          Map.entry("catalog", 3),
          Map.entry("directory", 3),
          Map.entry("identity", 4),
          Map.entry("grants", 5),
          Map.entry("fees", 5),
          Map.entry("imports", 5),
          Map.entry("asks", 5),
          Map.entry("memberships", 6),
          Map.entry("keys", 6),
          Map.entry("seats", 6),
          Map.entry("assignments", 6),
          Map.entry("notifications", 8),
          Map.entry("portal", 9),
          Map.entry("console", 9));

  private Floors() {}

  static boolean isModule(String name) {
    return FLOOR.containsKey(name);
  }

  static boolean pointsDown(String from, String to) {
    return from.equals(to)
        || Objects.requireNonNull(FLOOR.get(to), to)
            < Objects.requireNonNull(FLOOR.get(from), from);
  }

  /// The module a class or package belongs to: the word after `guildhall.`; empty for the root.
  static String moduleOf(String qualifiedName) {
    var words = qualifiedName.split("\\.", -1);
    return words.length > 1 && words[0].equals("guildhall") && isModule(words[1]) ? words[1] : "";
  }

  /// The room a package is: `domain`, `app`, `db`, `web`, or empty for the module's root.
  static String roomOf(String packageName) {
    var words = packageName.split("\\.", -1);
    return words.length > 2 ? words[2] : "";
  }
}
