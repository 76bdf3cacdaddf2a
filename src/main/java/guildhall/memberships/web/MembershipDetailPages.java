package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.app.SettleOpenOrders;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.platform.web.PageShell;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One membership: its terms, its years, its payments, what it brings.
@Controller
class MembershipDetailPages {

  private final RenewViews views;
  private final TermsBook terms;
  private final LookUpOrders lookUpOrders;
  private final SettleOpenOrders settleOpenOrders;
  private final PageShell pages;

  MembershipDetailPages(
      RenewViews views,
      TermsBook terms,
      LookUpOrders lookUpOrders,
      SettleOpenOrders settleOpenOrders,
      PageShell pages) {
    this.views = views;
    this.terms = terms;
    this.lookUpOrders = lookUpOrders;
    this.settleOpenOrders = settleOpenOrders;
    this.pages = pages;
  }

  @GetMapping("/membership/{offer}")
  ResponseEntity<String> one(Call call, @PathVariable String offer) {
    var account = call.by().ownAccount();
    settleOpenOrders.of(call, account);
    var renew = views.of(call, offer, RenewStep.REQUIREMENTS, null);
    var sold = terms.of(call, renew.held().it());
    var view =
        new MembershipDetailView(
            renew,
            sold,
            terms.names(call, sold.granted()),
            orders(call, offer),
            MembershipPolicy.SEE_RECEIPTS.allows(call.by(), account));
    return pages.show(call, "memberships/detail", "memberships.page.title", view);
  }

  private List<Order> orders(Call call, String offer) {
    var wanted = Page.Wanted.firstOf(Page.Wanted.MAX_LIMIT);
    return lookUpOrders.of(call, call.by().ownAccount(), wanted).rows().stream()
        .filter(order -> order.offer().equals(offer))
        .toList();
  }
}
