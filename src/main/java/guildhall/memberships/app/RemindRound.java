package guildhall.memberships.app;

import guildhall.kernel.Call;
import guildhall.memberships.db.DueItems;
import guildhall.memberships.db.DueItems.Item;
import guildhall.platform.work.EachItem;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Each day finds the memberships whose anniversary is near enough for a reminder (NTF-01, NTF-02).
@Component
class RemindRound implements Round {

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
    var items = new LinkedHashSet<Item>();
    for (var rule : rhythms.allReminders()) {
      var found = transaction.execute(_ -> due.unreminded(rule.kind(), rule.offsetDays(), day));
      if (found != null) items.addAll(found);
    }
    EachItem.of(name(), List.copyOf(items), item -> remind.handle(call, item, day));
  }
}
