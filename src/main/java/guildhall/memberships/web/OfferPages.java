package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.memberships.app.BuyOffer;
import guildhall.memberships.app.BuyOffer.Command;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The offers side by side, and buying one.
@Controller
@RequestMapping("/offers")
class OfferPages {

  private static final String DONE = "memberships.offers.bought";
  private static final String BUY = "memberships/buy";
  private static final String BUY_TITLE = "memberships.offers.buyTitle";

  private final OfferViews offerViews;
  private final OfferTexts offers;
  private final BuyOffer buyOffer;
  private final Checkout checkout;
  private final PageShell pages;

  OfferPages(
      OfferViews offerViews,
      OfferTexts offers,
      BuyOffer buyOffer,
      Checkout checkout,
      PageShell pages) {
    this.offerViews = offerViews;
    this.offers = offers;
    this.buyOffer = buyOffer;
    this.checkout = checkout;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> all(Call call) {
    var account = call.by().ownAccount();
    var rows =
        offerViews.of(call, account).stream()
            .map(it -> new OffersView.Row(it, offers.benefitsOf(it.offer(), call.on())))
            .toList();
    var mayBuy = MembershipPolicy.BUY.allows(call.by(), account);
    return pages.show(
        call, "memberships/offers", "memberships.offers.title", new OffersView(rows, mayBuy));
  }

  @GetMapping("/{offer}/buy")
  ResponseEntity<String> see(Call call, @PathVariable String offer) {
    return pages.show(call, BUY, BUY_TITLE, view(call, offer, null));
  }

  @Does("PUT /api/v1/accounts/{account}/orders/{id}")
  @PostMapping("/{offer}/buy")
  ResponseEntity<String> buy(Call call, @PathVariable String offer, PayForm form) {
    var command =
        new Command(form.id(), call.by().ownAccount(), offer, form.card(), form.reference());
    Outcome<PlacedOrder> outcome = buyOffer.handle(call, command);
    return switch (outcome) {
      case Accepted<PlacedOrder>(var placed) -> checkout.done(call, placed, DONE);
      case Repeated<PlacedOrder>(var placed) -> checkout.done(call, placed, DONE);
      case Refused<PlacedOrder>(var no) ->
          pages.refuse(call, BUY, BUY_TITLE, view(call, offer, form), no);
    };
  }

  private CheckoutView view(Call call, String offer, @Nullable PayForm given) {
    var account = call.by().ownAccount();
    var texts = offers.texts(offer, call.on());
    var wish = new Checkout.Wish(account, texts, null, "/offers/" + offer + "/buy");
    var rehearsal = new Command(UUID.randomUUID(), account, offer, Checkout.NO_CARD);
    return checkout.view(call, wish, () -> buyOffer.rehearse(call, rehearsal), given);
  }
}
