package guildhall.memberships.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.memberships.RenewalReminderDue;
import guildhall.memberships.db.DueItems;
import guildhall.memberships.db.DueItems.Item;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.ReminderRule;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the reminders of one membership that are due: each once for its anniversary (REN-09).
@Component
class Remind {

  private final Orders orders;
  private final MembershipRows memberships;
  private final DueItems due;
  private final Rhythms rhythms;
  private final Journal journal;

  Remind(
      Orders orders, MembershipRows memberships, DueItems due, Rhythms rhythms, Journal journal) {
    this.orders = orders;
    this.memberships = memberships;
    this.due = due;
    this.rhythms = rhythms;
    this.journal = journal;
  }

  /// Queues behind the company's orders, so that one renewed this moment is not reminded.
  @Transactional
  public void handle(Call call, Item item, LocalDate roundOf) {
    orders.queueUp(item.account());
    var membership = memberships.find(item.account(), item.membership()).orElseThrow();
    for (var rule : rhythms.remindersOf(membership.latest())) {
      var window = membership.latest().window();
      if (!rule.isDue(window, roundOf, call.on())) continue;
      if (due.markReminded(item, window.anniversaryOn(), rule.kind(), call.on())) {
        journal.write(call, item.account(), fact(membership, rule, call.on()));
      }
    }
  }

  private RenewalReminderDue fact(Membership it, ReminderRule rule, LocalDate day) {
    var window = it.latest().window();
    var edition = rhythms.inForceOn(day);
    var next = it.latest().renewed(day, Rhythms.of(edition), edition.number());
    return new RenewalReminderDue(
        it.id(),
        it.offer(),
        rule.kind(),
        window.anniversaryOn(),
        window.opensOn(),
        window.closesOn(),
        next.window().anniversaryOn());
  }
}
