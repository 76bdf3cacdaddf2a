package guildhall.memberships.web;

import guildhall.catalog.Level;
import guildhall.catalog.OfferCode;
import guildhall.fees.Quote;
import guildhall.kernel.Call;
import guildhall.memberships.app.LookAtRenewal;
import guildhall.memberships.domain.MembershipOn;
import org.springframework.stereotype.Component;

/// Makes the rows of the list of memberships.
@Component
class HeldRows {

  private final LookAtRenewal lookAtRenewal;
  private final OfferTexts offers;

  HeldRows(LookAtRenewal lookAtRenewal, OfferTexts offers) {
    this.lookAtRenewal = lookAtRenewal;
    this.offers = offers;
  }

  HeldRow of(Call call, MembershipOn it) {
    var offer = it.membership().offer();
    var sold = offers.program(it.year().edition()).offer(new OfferCode(offer));
    var held = new HeldView(it, offers.texts(offer, call.on()), call.on());
    var fee = lookAtRenewal.quote(call, it.membership()).map(Quote::amount).orElse(null);
    var level = sold.map(one -> one.level()).orElse(Level.NONE);
    return new HeldRow(held, offers.of(offer, call.on()), level, fee);
  }
}
