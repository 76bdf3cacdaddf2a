package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import guildhall.memberships.app.LookUpMemberships;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.app.SettleOpenOrders;
import guildhall.memberships.domain.Order.State;
import guildhall.platform.web.PageShell;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the company holds, and when it falls due. Looking settles what waits for its payment.
@Controller
class MembershipPages {

  private final LookUpMemberships lookUpMemberships;
  private final LookUpOrders lookUpOrders;
  private final SettleOpenOrders settleOpenOrders;
  private final OfferTexts offers;
  private final PageShell pages;

  MembershipPages(
      LookUpMemberships lookUpMemberships,
      LookUpOrders lookUpOrders,
      SettleOpenOrders settleOpenOrders,
      OfferTexts offers,
      PageShell pages) {
    this.lookUpMemberships = lookUpMemberships;
    this.lookUpOrders = lookUpOrders;
    this.settleOpenOrders = settleOpenOrders;
    this.offers = offers;
    this.pages = pages;
  }

  @GetMapping("/membership")
  ResponseEntity<String> all(Call call) {
    var account = account(call);
    settleOpenOrders.of(call, account);
    var pending =
        lookUpOrders
            .of(call, account, Page.Wanted.firstOf(Page.Wanted.DEFAULT_LIMIT))
            .rows()
            .stream()
            .anyMatch(order -> order.state() == State.OPEN);
    return pages.show(
        call,
        "memberships/list",
        "memberships.page.title",
        new MembershipsView(held(call, account), pending));
  }

  @GetMapping("/membership/{offer}")
  ResponseEntity<String> one(Call call, @PathVariable String offer) {
    var account = account(call);
    settleOpenOrders.of(call, account);
    var held =
        held(call, account).stream()
            .filter(it -> it.it().membership().offer().equals(offer))
            .findFirst()
            .orElseThrow(NotFound::new);
    var orders =
        lookUpOrders.of(call, account, Page.Wanted.firstOf(Page.Wanted.MAX_LIMIT)).rows().stream()
            .filter(order -> order.offer().equals(offer))
            .toList();
    return pages.show(
        call,
        "memberships/detail",
        "memberships.page.title",
        new MembershipDetailView(held, orders));
  }

  private List<HeldView> held(Call call, AccountId account) {
    return lookUpMemberships.of(call, account, call.on()).stream()
        .map(it -> new HeldView(it, offers.texts(it.membership().offer(), call.on()), call.on()))
        .toList();
  }

  /// Staff belong to no company and hold nothing.
  static AccountId account(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }
}
