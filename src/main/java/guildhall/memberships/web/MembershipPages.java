package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.app.LookUpMemberships;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.app.SettleOpenOrders;
import guildhall.memberships.domain.Order.State;
import guildhall.platform.web.list.Lists;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the company holds, and when it falls due. Looking settles what waits for its payment.
@Controller
class MembershipPages {

  private static final Lists.Sheet SHEET =
      new Lists.Sheet("memberships/list", "memberships.page.title");

  private final LookUpMemberships lookUpMemberships;
  private final LookUpOrders lookUpOrders;
  private final SettleOpenOrders settleOpenOrders;
  private final HeldRows rows;
  private final Lists lists;

  MembershipPages(
      LookUpMemberships lookUpMemberships,
      LookUpOrders lookUpOrders,
      SettleOpenOrders settleOpenOrders,
      HeldRows rows,
      Lists lists) {
    this.lookUpMemberships = lookUpMemberships;
    this.lookUpOrders = lookUpOrders;
    this.settleOpenOrders = settleOpenOrders;
    this.rows = rows;
    this.lists = lists;
  }

  @GetMapping("/membership")
  ResponseEntity<?> all(Call call) {
    var account = call.by().ownAccount();
    settleOpenOrders.of(call, account);
    var pending =
        lookUpOrders
            .of(call, account, Page.Wanted.firstOf(Page.Wanted.DEFAULT_LIMIT))
            .rows()
            .stream()
            .anyMatch(order -> order.state() == State.OPEN);
    var all =
        lookUpMemberships.of(call, account, call.on()).stream()
            .map(it -> rows.of(call, it))
            .toList();
    var held = all.stream().map(HeldRow::held).toList();
    return lists.show(
        call, HeldRow.LIST, all, SHEET, list -> new MembershipsView(list, held, pending));
  }
}
