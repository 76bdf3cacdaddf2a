package guildhall.console.web;

import guildhall.kernel.Call;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.platform.web.list.ListWish;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what a list's address asks of the roll.
final class RollWishes {

  private RollWishes() {}

  static RollWish of(ListWish wish, Call call) {
    return new RollWish(
        call.on(),
        wish.search(),
        states(wish.chosen("state")),
        wish.chosen("country"),
        wish.chosen("missing"),
        wish.sort(),
        wish.descending());
  }

  /// An answer the roll does not know is left out: an old bookmark still shows the list.
  private static Set<RollState> states(Set<String> chosen) {
    return Arrays.stream(RollState.values())
        .filter(it -> chosen.contains(it.name()))
        .collect(Collectors.toSet());
  }

  static Map<String, Long> named(Map<RollState, Long> counts) {
    var named = new LinkedHashMap<String, Long>();
    counts.forEach((state, count) -> named.put(state.name(), count));
    return named;
  }
}
