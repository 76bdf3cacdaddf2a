package guildhall.seats.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.work.EachItem;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Each day finds the tokens whose last day is thirty days ahead. A membership's id is chosen by
/// its company, and another's may have the same.
@Component
class TokenReminderRound implements Round {

  private static final int DAYS_AHEAD = 30;

  private record Holder(AccountId account, UUID membership) {}

  private final Grants grants;
  private final RemindOfTokens remind;

  TokenReminderRound(Grants grants, RemindOfTokens remind) {
    this.grants = grants;
    this.remind = remind;
  }

  @Override
  public String name() {
    return "remind-of-tokens";
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    var byMembership = new LinkedHashMap<Holder, List<Grant>>();
    for (var it : grants.toBeTakenBy(BenefitKind.SEATS, day.plusDays(DAYS_AHEAD))) {
      var holder = new Holder(it.account(), it.membership());
      byMembership.computeIfAbsent(holder, _ -> new ArrayList<>()).add(it);
    }
    EachItem.of(name(), List.copyOf(byMembership.values()), it -> remind.handle(call, it));
  }
}
