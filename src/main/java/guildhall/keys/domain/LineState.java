package guildhall.keys.domain;

import java.time.LocalDate;
import java.util.List;

/// Where a line of software stands on a day, in the words of the Software page.
public enum LineState {
  READY,
  TAKEN,
  USED_UP,
  NO_KEY_NEEDED,
  POOL_EMPTY,
  WITHDRAWN,
  RENEW_FIRST,
  ENDED;

  /// The first state that holds: what ended is over whatever else is true, and a key that can still
  /// be taken counts before those already taken.
  ///
  /// @param keys the keys the line has given
  /// @param beside how much of the quantity lines that share its pool have used (PKG-01)
  /// @param inStock whether the product's pool holds a key
  public static LineState of(
      SoftwareLine line, List<ProductKey> keys, int beside, boolean inStock, LocalDate day) {
    if (line.isOverOn(day)) return ENDED;
    if (line.kind() == KeyKind.NONE) return NO_KEY_NEEDED;
    var working = keys.stream().filter(key -> !key.blocked()).toList();
    var more = keys.size() < line.keysAllowed() && line.leftOn(day, keys, beside) > 0;
    if (more && line.takesKeysOn(day)) return inStock ? READY : POOL_EMPTY;
    if (keys.isEmpty()) return line.takesKeysOn(day) ? USED_UP : RENEW_FIRST;
    if (working.isEmpty()) return WITHDRAWN;
    var spent = working.stream().allMatch(key -> key.left() == 0);
    return spent && line.kind() == KeyKind.MULTIPLE_ACTIVATION ? USED_UP : TAKEN;
  }
}
