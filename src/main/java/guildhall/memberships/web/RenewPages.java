package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Page;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.app.RenewMembership;
import guildhall.memberships.app.RenewMembership.Command;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Renewing step by step, one page each: what is asked for, the company's profile, what changes,
/// paying, and what comes next.
@Controller
@RequestMapping("/membership/{offer}/renew")
class RenewPages {

  private final RenewViews views;
  private final RenewMembership renewMembership;
  private final LookUpOrders lookUpOrders;
  private final Checkout checkout;
  private final PageShell pages;

  RenewPages(
      RenewViews views,
      RenewMembership renewMembership,
      LookUpOrders lookUpOrders,
      Checkout checkout,
      PageShell pages) {
    this.views = views;
    this.renewMembership = renewMembership;
    this.lookUpOrders = lookUpOrders;
    this.checkout = checkout;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> requirements(Call call, @PathVariable String offer) {
    return show(call, offer, RenewStep.REQUIREMENTS);
  }

  @GetMapping("/profile")
  ResponseEntity<String> profile(Call call, @PathVariable String offer) {
    return show(call, offer, RenewStep.PROFILE);
  }

  @GetMapping("/changes")
  ResponseEntity<String> changes(Call call, @PathVariable String offer) {
    return show(call, offer, RenewStep.CHANGES);
  }

  @GetMapping("/pay")
  ResponseEntity<String> pay(Call call, @PathVariable String offer) {
    var step = RenewStep.PAY;
    return pages.show(call, step.template(), step.titleKey(), paying(call, offer, null));
  }

  @Does("PUT /api/v1/accounts/{account}/memberships/{membership}/renewals/{id}")
  @PostMapping("/pay")
  ResponseEntity<String> renew(Call call, @PathVariable String offer, PayForm form) {
    var held = views.of(call, offer, RenewStep.PAY, null).held();
    var account = call.by().ownAccount();
    var command =
        new Command(form.id(), account, held.it().membership().id(), form.card(), form.reference());
    Outcome<PlacedOrder> outcome = renewMembership.handle(call, command);
    return switch (outcome) {
      case Accepted<PlacedOrder>(var placed) -> after(placed);
      case Repeated<PlacedOrder>(var placed) -> after(placed);
      case Refused<PlacedOrder>(var no) ->
          pages.refuse(
              call,
              RenewStep.PAY.template(),
              RenewStep.PAY.titleKey(),
              paying(call, offer, form),
              no);
    };
  }

  @GetMapping("/done")
  ResponseEntity<String> done(Call call, @PathVariable String offer) {
    var step = RenewStep.DONE;
    var order = lastPaid(call, offer);
    if (order.isEmpty()) return pages.redirect(RenewStep.REQUIREMENTS.path(offer));
    var view = new RenewedView(views.of(call, offer, step, null), order.get());
    return pages.show(call, step.template(), step.titleKey(), view);
  }

  private ResponseEntity<String> show(Call call, String offer, RenewStep step) {
    var view = views.of(call, offer, step, null);
    return pages.show(call, step.template(), step.titleKey(), view);
  }

  private ResponseEntity<String> after(PlacedOrder placed) {
    return placed.paidYear().isEmpty()
        ? pages.redirect("/membership", "memberships.order.pending", Map.of())
        : pages.redirect(RenewStep.DONE.path(placed.order().offer()));
  }

  private RenewView paying(Call call, String offer, @Nullable PayForm given) {
    var view = views.of(call, offer, RenewStep.PAY, null);
    var account = call.by().ownAccount();
    var held = view.held();
    var wish = new Checkout.Wish(account, held.texts(), held, RenewStep.PAY.path(offer));
    var rehearsal =
        new Command(UUID.randomUUID(), account, held.it().membership().id(), Checkout.NO_CARD);
    var paying = checkout.view(call, wish, () -> renewMembership.rehearse(call, rehearsal), given);
    return views.of(call, offer, RenewStep.PAY, paying);
  }

  /// The latest renewal that was paid for.
  private Optional<Order> lastPaid(Call call, String offer) {
    var account = call.by().ownAccount();
    return lookUpOrders
        .of(call, account, Page.Wanted.firstOf(Page.Wanted.MAX_LIMIT))
        .rows()
        .stream()
        .filter(it -> it.offer().equals(offer) && it.kind() == Order.Kind.RENEWAL)
        .filter(it -> it.state() == Order.State.PAID)
        .findFirst();
  }
}
