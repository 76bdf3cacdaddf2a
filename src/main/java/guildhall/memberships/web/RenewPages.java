package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.memberships.app.LookUpMemberships;
import guildhall.memberships.app.RenewMembership;
import guildhall.memberships.app.RenewMembership.Command;
import guildhall.memberships.domain.MembershipOn;
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

/// Renewing on a page: what is missing, what changes, paying.
@Controller
@RequestMapping("/membership/{offer}/renew")
class RenewPages {

  private static final String DONE = "memberships.renew.done";
  private static final String TEMPLATE = "memberships/renew";
  private static final String TITLE = "memberships.renew.title";

  private final LookUpMemberships lookUpMemberships;
  private final RenewMembership renewMembership;
  private final Checkout checkout;
  private final OfferTexts offers;
  private final PageShell pages;

  RenewPages(
      LookUpMemberships lookUpMemberships,
      RenewMembership renewMembership,
      Checkout checkout,
      OfferTexts offers,
      PageShell pages) {
    this.lookUpMemberships = lookUpMemberships;
    this.renewMembership = renewMembership;
    this.checkout = checkout;
    this.offers = offers;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call, @PathVariable String offer) {
    return pages.show(call, TEMPLATE, TITLE, view(call, held(call, offer), null));
  }

  @Does("PUT /api/v1/accounts/{account}/memberships/{membership}/renewals/{id}")
  @PostMapping
  ResponseEntity<String> renew(Call call, @PathVariable String offer, PayForm form) {
    var account = MembershipPages.account(call);
    var held = held(call, offer);
    var command = new Command(form.id(), account, held.membership().id(), form.card());
    Outcome<PlacedOrder> outcome = renewMembership.handle(call, command);
    return switch (outcome) {
      case Accepted<PlacedOrder>(var placed) -> checkout.done(call, placed, DONE);
      case Repeated<PlacedOrder>(var placed) -> checkout.done(call, placed, DONE);
      case Refused<PlacedOrder>(var no) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, held, form), no);
    };
  }

  private CheckoutView view(Call call, MembershipOn held, @Nullable PayForm given) {
    var account = MembershipPages.account(call);
    var offer = held.membership().offer();
    var texts = offers.texts(offer, call.on());
    var wish =
        new Checkout.Wish(
            account,
            texts,
            new HeldView(held, texts, call.on()),
            "/membership/" + offer + "/renew");
    var rehearsal =
        new Command(UUID.randomUUID(), account, held.membership().id(), Checkout.NO_CARD);
    return checkout.view(call, wish, () -> renewMembership.rehearse(call, rehearsal), given);
  }

  private MembershipOn held(Call call, String offer) {
    return lookUpMemberships.of(call, MembershipPages.account(call), call.on()).stream()
        .filter(it -> it.membership().offer().equals(offer))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
