package guildhall.memberships.app;

import guildhall.asks.AskTopic;
import guildhall.asks.Asks;
import guildhall.catalog.Edition;
import guildhall.grants.Grants;
import guildhall.grants.NewGrants;
import guildhall.journal.Fact;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.memberships.MembershipRenewed;
import guildhall.memberships.MembershipStarted;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.Order;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins the year an order paid for: at once (PAY-02), on the day it became active (PAY-08), under
/// the edition then in force, with a new set of benefits (REN-13, REN-16).
@Component
class BeginYear {

  private final Rhythms rhythms;
  private final MembershipRows memberships;
  private final Grants grants;
  private final Journal journal;
  private final Asks asks;

  BeginYear(
      Rhythms rhythms, MembershipRows memberships, Grants grants, Journal journal, Asks asks) {
    this.rhythms = rhythms;
    this.memberships = memberships;
    this.grants = grants;
    this.journal = journal;
    this.asks = asks;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Membership handle(Call call, Order order) {
    var edition = rhythms.inForceOn(call.on());
    return switch (order.kind()) {
      case PURCHASE -> start(call, order, edition);
      case RENEWAL -> renew(call, order, edition);
    };
  }

  private Membership start(Call call, Order order, Edition edition) {
    var year = MembershipYear.first(call.on(), Rhythms.of(edition), edition.number());
    var membership =
        new Membership(
            order.membership(), order.account(), order.offer(), call.on(), List.of(year));
    memberships.add(order.account(), membership, order.id());
    var started =
        new MembershipStarted(
            membership.id(),
            membership.offer(),
            call.on(),
            year.window().anniversaryOn(),
            year.edition());
    return tell(call, membership, started);
  }

  private Membership renew(Call call, Order order, Edition edition) {
    var before = memberships.find(order.account(), order.membership()).orElseThrow();
    var year = before.latest().renewed(call.on(), Rhythms.of(edition), edition.number());
    memberships.renew(order.account(), before.id(), year, order.id());
    var years = new ArrayList<>(before.years());
    years.add(year);
    var membership =
        new Membership(before.id(), before.account(), before.offer(), before.purchasedOn(), years);
    var renewed =
        new MembershipRenewed(
            membership.id(),
            membership.offer(),
            call.on(),
            year.window().anniversaryOn(),
            year.edition());
    return tell(call, membership, renewed);
  }

  private Membership tell(Call call, Membership it, Fact fact) {
    var year = it.latest();
    journal.write(call, it.account(), fact);
    // Whoever asked for it to be paid need not wait any longer.
    asks.closeDone(call, it.account(), AskTopic.RIGHT, MembershipPolicy.BUY.code());
    grants.issue(
        call,
        new NewGrants(
            it.account(),
            it.id(),
            it.offer(),
            year.edition(),
            year.paidOn(),
            year.window().anniversaryOn(),
            year.window().closesOn()));
    return it;
  }
}
