package guildhall.memberships.web;

import guildhall.directory.Directory;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.platform.web.PageShell;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A receipt to print, for those who may see invoices (PM-11).
@Controller
class ReceiptPages {

  private final LookUpOrders lookUpOrders;
  private final Directory directory;
  private final OfferTexts offers;
  private final PageShell pages;

  ReceiptPages(LookUpOrders lookUpOrders, Directory directory, OfferTexts offers, PageShell pages) {
    this.lookUpOrders = lookUpOrders;
    this.directory = directory;
    this.offers = offers;
    this.pages = pages;
  }

  @GetMapping("/membership/{offer}/receipts/{order}")
  ResponseEntity<String> receipt(Call call, @PathVariable String offer, @PathVariable UUID order) {
    var account = call.by().ownAccount();
    MembershipPolicy.SEE_RECEIPTS.require(call.by(), account);
    var paid =
        lookUpOrders
            .one(call, account, order)
            .filter(it -> it.offer().equals(offer) && it.state() == Order.State.PAID)
            .orElseThrow(NotFound::new);
    var year = lookUpOrders.paidYear(call, account, paid).orElseThrow(NotFound::new);
    var company = directory.profile(account).orElseThrow(NotFound::new);
    var view = new ReceiptView(paid, year, offers.texts(offer, call.on()), company);
    return pages.show(call, "memberships/receipt", "memberships.receipt.title", view);
  }
}
