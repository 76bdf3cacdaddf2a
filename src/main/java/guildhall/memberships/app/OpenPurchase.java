package guildhall.memberships.app;

import guildhall.catalog.OfferCode;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.memberships.app.BuyOffer.Command;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.OrderWanted;
import guildhall.memberships.domain.PurchaseReason;
import guildhall.memberships.domain.PurchaseRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first half of buying: lock, look, decide, and write the order before the card is charged.
@Component
class OpenPurchase {

  private final Rhythms rhythms;
  private final Eligibility eligibility;
  private final MembershipRows memberships;
  private final WriteOrder writeOrder;

  OpenPurchase(
      Rhythms rhythms, Eligibility eligibility, MembershipRows memberships, WriteOrder writeOrder) {
    this.rhythms = rhythms;
    this.eligibility = eligibility;
    this.memberships = memberships;
    this.writeOrder = writeOrder;
  }

  @Transactional
  public Outcome<Order> handle(Call call, Command it) {
    MembershipPolicy.BUY.require(call.by(), it.account());
    var earlier = writeOrder.earlier(it.account(), it.id(), it);
    if (earlier.isPresent()) return earlier.get();

    var offer = rhythms.inForceOn(call.on()).program().offer(new OfferCode(it.offer()));
    if (offer.isEmpty()) return Outcome.refused(PurchaseReason.OFFER_UNKNOWN);
    var wanted = eligibility.toBuy(it.account(), offer.get(), call.on());
    var held = memberships.latest(it.account(), it.offer());
    var no = PurchaseRules.refusal(wanted, held, call.on());
    if (no.isPresent()) return new Outcome.Refused<>(no.get());

    var quote = eligibility.quote(it.account(), it.offer(), call.on()).orElseThrow();
    var order = OrderWanted.purchase(it.id(), it.account(), it.offer(), it.purchaseOrder());
    return new Outcome.Accepted<>(writeOrder.handle(call, order, quote, it));
  }
}
