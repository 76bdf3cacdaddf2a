package guildhall.assignments.app;

import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.domain.SeatPast;
import guildhall.assignments.domain.SeatPast.DayCount;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows how many seats a company had and used over the last year, or since it first had any.
@Component
@Transactional(readOnly = true)
public class SeeSeatUse {

  private final LookAtLines look;

  SeeSeatUse(LookAtLines look) {
    this.look = look;
  }

  /// Every day on which a count changed, the oldest first; empty where there never was a seat.
  public List<DayCount> handle(Call call, AccountId account) {
    AssignmentPolicy.SEE.require(call.by(), account);
    var past = look.past(account, call.on());
    if (past.isEmpty()) return List.of();
    var yearAgo = call.on().minusYears(1);
    var first = SeatPast.firstDay(past).filter(yearAgo::isBefore).orElse(yearAgo);
    return SeatPast.counts(past, first, call.on());
  }
}
