package guildhall.console.app;

import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.keys.Keys;
import guildhall.memberships.RenewalRow;
import guildhall.memberships.Roll;
import guildhall.memberships.Roll.Figures;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.memberships.WindowWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the first page of the console shows.
@Component
@Transactional(readOnly = true)
public class LookToday {

  private static final int WEEKS = 12;
  private static final int NEAREST = 8;
  private static final int LOW_DAYS = 30;

  /// @param nearest the renewals that close next, then those just missed
  /// @param states how many renewals there are of each state
  /// @param lowPools how many key pools last less than 30 days; null for those who may not see them
  public record Today(
      Figures figures,
      List<RenewalRow> nearest,
      Map<RollState, Long> states,
      List<WindowWeek> weeks,
      @Nullable Long lowPools) {}

  private final Roll roll;
  private final Keys keys;

  LookToday(Roll roll, Keys keys) {
    this.roll = roll;
    this.keys = keys;
  }

  public Today handle(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    var wish = RollWish.on(call.on());
    return new Today(
        roll.figures(call.on()),
        roll.renewals(wish, Page.Wanted.firstOf(NEAREST)).rows(),
        roll.renewalCounts(wish).byState(),
        roll.weeks(call.on(), WEEKS),
        call.by().holds(ConsolePolicy.SEE_POOLS) ? keys.poolsLastingUpTo(call, LOW_DAYS) : null);
  }
}
