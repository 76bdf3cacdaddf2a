package guildhall.memberships.app;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.memberships.app.RenewMembership.Command;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.OrderWanted;
import guildhall.memberships.domain.RenewalReason;
import guildhall.memberships.domain.RenewalRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first half of renewing: lock, look, decide, and write the order before the card is charged.
@Component
class OpenRenewal {

  private final Eligibility eligibility;
  private final MembershipRows memberships;
  private final WriteOrder writeOrder;

  OpenRenewal(Eligibility eligibility, MembershipRows memberships, WriteOrder writeOrder) {
    this.eligibility = eligibility;
    this.memberships = memberships;
    this.writeOrder = writeOrder;
  }

  @Transactional
  public Outcome<Order> handle(Call call, Command it) {
    MembershipPolicy.BUY.require(call.by(), it.account());
    var earlier = writeOrder.earlier(it.account(), it.id(), it);
    if (earlier.isPresent()) return earlier.get();

    var found = memberships.find(it.account(), it.membership());
    if (found.isEmpty()) return Outcome.refused(RenewalReason.MEMBERSHIP_NOT_FOUND);
    var membership = found.get();
    var ready = eligibility.toRenew(membership, call.on());
    var no = RenewalRules.refusal(membership.latest().window(), ready, call.on());
    if (no.isPresent()) return new Outcome.Refused<>(no.get());

    var quote = eligibility.quote(it.account(), membership.offer(), call.on()).orElseThrow();
    var order = OrderWanted.renewal(it.id(), membership, it.purchaseOrder());
    return new Outcome.Accepted<>(writeOrder.handle(call, order, quote, it));
  }
}
