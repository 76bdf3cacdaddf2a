package guildhall.seats.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What someone about to redeem a token must know (CLD-07, CLD-08, CLD-10).
public enum Warning {
  CANNOT_BE_UNDONE,
  TENANT_IS_UNKNOWN,
  NOT_THE_TENANT_USED_LAST,
  LESS_THAN_TWELVE_MONTHS,
  ENDS_REFUND_RIGHT;

  /// @param lastTenant the tenant the company redeemed its last token for; null before the first
  /// @param endsRefund whether using any benefit today ends a right to the money back
  public record Circumstances(Target target, @Nullable UUID lastTenant, boolean endsRefund) {}

  /// The warnings that hold, in the order of this list. Seats added to a subscription that ends
  /// soon run less than twelve months: that is the mistake people make most (CLD-07).
  public static List<Warning> of(Pouring it, Mode mode, LocalDate day, Circumstances around) {
    var target = around.target();
    var warnings = new ArrayList<Warning>();
    warnings.add(CANNOT_BE_UNDONE);
    if (target.kind() == Target.Kind.UNKNOWN) warnings.add(TENANT_IS_UNKNOWN);
    if (around.lastTenant() != null && !around.lastTenant().equals(target.tenant())) {
      warnings.add(NOT_THE_TENANT_USED_LAST);
    }
    if (mode == Mode.ADD_SEATS && it.after().endsOn().isBefore(day.plusMonths(12))) {
      warnings.add(LESS_THAN_TWELVE_MONTHS);
    }
    if (around.endsRefund()) warnings.add(ENDS_REFUND_RIGHT);
    return List.copyOf(warnings);
  }
}
