package guildhall.seats.app;

import guildhall.grants.Grant;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.seats.TokensExpireSoon;
import guildhall.seats.db.TokenReminders;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds a company once of tokens that are still to be redeemed.
@Component
class RemindOfTokens {

  private final TokenReminders reminders;
  private final Journal journal;

  RemindOfTokens(TokenReminders reminders, Journal journal) {
    this.reminders = reminders;
    this.journal = journal;
  }

  /// @param grants of one membership, all with the same last day
  @Transactional
  public void handle(Call call, List<Grant> grants) {
    var one = grants.getFirst();
    var account = one.account();
    if (call.on().isAfter(one.activateBy())) return;
    var left = reminders.left(account, grants.stream().map(Grant::id).toList());
    if (left == 0 || !reminders.mark(account, one.membership(), one.activateBy(), call.on())) {
      return;
    }
    journal.write(
        call, account, new TokensExpireSoon(one.membership(), one.offer(), left, one.activateBy()));
  }
}
