package guildhall.grants.domain;

import java.util.List;

/// Lines that draw on one pool: any mix whose sum is at most the quantity.
///
/// PKG-01: of 5 Office licenses, in the cloud or on the spot, 3 and 2 may be taken, or 5 and none.
public final class Choice {

  private Choice() {}

  /// How many are left of a line of this quantity when these have been taken, by it and by the
  /// lines it shares with. Never below zero.
  public static int left(int quantity, List<Integer> taken) {
    return Math.max(0, quantity - taken.stream().mapToInt(Integer::intValue).sum());
  }
}
