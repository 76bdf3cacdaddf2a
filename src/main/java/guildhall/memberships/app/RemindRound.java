package guildhall.memberships.app;

import guildhall.kernel.Call;
import guildhall.memberships.db.DueItems;
import guildhall.platform.work.EachItem;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Each day finds the memberships whose anniversary is near enough for a reminder (NTF-01, NTF-02).
@Component
class RemindRound implements Round {

  /// No reminder of a program lies farther from its anniversary.
  private static final int REACH_DAYS = 366;

  private final DueItems due;
  private final Remind remind;
  private final Rhythms rhythms;
  private final TransactionTemplate transaction;

  RemindRound(
      DueItems due, Remind remind, Rhythms rhythms, PlatformTransactionManager transactions) {
    this.due = due;
    this.remind = remind;
    this.rhythms = rhythms;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "remind-of-renewal";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    var offsets = rhythms.allReminders().stream().mapToInt(it -> it.offsetDays()).toArray();
    if (offsets.length == 0) return;
    // A reminder due `offset` days from the anniversary is due for anniversaries up to day -
    // offset.
    var latest = day.minusDays(java.util.Arrays.stream(offsets).min().getAsInt());
    var items =
        Optional.ofNullable(
                transaction.execute(_ -> due.withAnniversary(day.minusDays(REACH_DAYS), latest)))
            .orElse(List.of());
    EachItem.of(name(), items, item -> remind.handle(call, item, day));
  }
}
