package guildhall.memberships.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.memberships.MembershipLapsed;
import guildhall.memberships.db.DueItems;
import guildhall.memberships.db.DueItems.Item;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Orders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells once that a membership was not renewed in its window (REN-06). What it means for benefits
/// follows from their dates and needs no telling.
@Component
class TellLapse {

  private final Orders orders;
  private final MembershipRows memberships;
  private final DueItems due;
  private final Journal journal;

  TellLapse(Orders orders, MembershipRows memberships, DueItems due, Journal journal) {
    this.orders = orders;
    this.memberships = memberships;
    this.due = due;
    this.journal = journal;
  }

  @Transactional
  public void handle(Call call, Item item) {
    orders.queueUp(item.account());
    if (!due.markLapseTold(item, call.on())) return;
    var membership = memberships.find(item.account(), item.membership()).orElseThrow();
    var window = membership.latest().window();
    journal.write(
        call,
        item.account(),
        new MembershipLapsed(
            membership.id(), membership.offer(), window.anniversaryOn(), window.lapsesOn()));
  }
}
