package guildhall.memberships.app;

import guildhall.catalog.Offer;
import guildhall.fees.Quote;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.OfferOn;
import guildhall.memberships.domain.PurchaseRules;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what a company may buy, and of the rest why not.
@Component
@Transactional(readOnly = true)
public class LookUpOffers {

  private final Rhythms rhythms;
  private final Eligibility eligibility;
  private final MembershipRows memberships;

  LookUpOffers(Rhythms rhythms, Eligibility eligibility, MembershipRows memberships) {
    this.rhythms = rhythms;
    this.eligibility = eligibility;
    this.memberships = memberships;
  }

  public List<OfferOn> of(Call call, AccountId account) {
    MembershipPolicy.SEE_OFFERS.require(call.by(), account);
    return rhythms.inForceOn(call.on()).program().offers().stream()
        .map(offer -> on(call, account, offer))
        .toList();
  }

  private OfferOn on(Call call, AccountId account, Offer offer) {
    var code = offer.code().value();
    var wanted = eligibility.toBuy(account, offer, call.on());
    var held = memberships.latest(account, code);
    var quote = eligibility.quote(account, code, call.on());
    return new OfferOn(
        code,
        quote.map(Quote::amount).orElse(null),
        quote.map(Quote::sample).orElse(false),
        PurchaseRules.refusal(wanted, held, call.on()).orElse(null));
  }
}
