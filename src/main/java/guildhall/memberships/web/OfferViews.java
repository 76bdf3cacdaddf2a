package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Reason;
import guildhall.memberships.app.LookUpOffers;
import guildhall.memberships.domain.OfferOn;
import guildhall.memberships.domain.PurchaseReason;
import guildhall.platform.web.PageShell;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts offers into the reader's words.
@Component
class OfferViews {

  private final LookUpOffers lookUpOffers;
  private final OfferTexts names;
  private final PageShell pages;

  OfferViews(LookUpOffers lookUpOffers, OfferTexts names, PageShell pages) {
    this.lookUpOffers = lookUpOffers;
    this.names = names;
    this.pages = pages;
  }

  List<OfferView> of(Call call, AccountId account) {
    return lookUpOffers.of(call, account).stream().map(it -> view(call, it)).toList();
  }

  private OfferView view(Call call, OfferOn it) {
    var offer = names.offer(it.offer(), call.on());
    var refusal = Optional.ofNullable(it.refusal());
    var reason = refusal.map(no -> no.reason());
    return new OfferView(
        it.offer(),
        names.name(offer),
        names.summary(offer),
        offer.level().name(),
        it.price(),
        it.samplePrice(),
        availability(reason),
        reason.map(Reason::name).orElse(null),
        reason.map(Reason::rule).orElse(null),
        refusal.map(no -> pages.explain(no).detail()).orElse(null));
  }

  private static String availability(Optional<Reason> reason) {
    if (reason.isEmpty()) return "AVAILABLE";
    return reason.get() == PurchaseReason.OFFER_NOT_SOLD ? "INCLUDED" : "NOT_AVAILABLE";
  }
}
