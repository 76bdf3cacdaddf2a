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

/// Each day finds the memberships whose window closed the day before or earlier (REN-06).
@Component
class LapseRound implements Round {

  private final DueItems due;
  private final TellLapse tellLapse;
  private final TransactionTemplate transaction;

  LapseRound(DueItems due, TellLapse tellLapse, PlatformTransactionManager transactions) {
    this.due = due;
    this.tellLapse = tellLapse;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "tell-lapses";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    var items =
        Optional.ofNullable(transaction.execute(_ -> due.lapsedUntold(day))).orElse(List.of());
    EachItem.of(name(), items, item -> tellLapse.handle(call, item));
  }
}
