package guildhall.house;

import guildhall.kernel.Reason;
import java.util.HashSet;
import java.util.Set;

/// What other tests want to know of the house as a whole.
public final class HouseFacts {

  private static final Set<String> PLAIN_CODES =
      Set.of(
          "MALFORMED_REQUEST",
          "SIGNED_OUT",
          "NOT_ALLOWED",
          "REFUSED",
          "NOT_FOUND",
          "METHOD_NOT_ALLOWED",
          "NOT_ACCEPTABLE",
          "CHANGED_MEANWHILE",
          "TOO_LARGE",
          "UNSUPPORTED_TYPE",
          "TOO_MANY");

  private static final Set<String> CODES = codes();

  private HouseFacts() {}

  /// Every code a problem may carry when the asker is at fault, as `docs/API.md` lists them.
  public static Set<String> problemCodes() {
    return CODES;
  }

  private static Set<String> codes() {
    var codes = new HashSet<>(PLAIN_CODES);
    for (var type : HouseRulesTest.HOUSE) {
      if (!type.isEnum() || !type.isAssignableTo(Reason.class)) continue;
      for (var constant : type.reflect().getEnumConstants()) codes.add(((Reason) constant).name());
    }
    return Set.copyOf(codes);
  }
}
