package guildhall.memberships.web;

import guildhall.grants.Grant;
import guildhall.memberships.domain.Order;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One membership with its terms, the years and orders behind it, and what it brings.
///
/// @param renew how far the next renewal is
/// @param names names of benefits by code
/// @param orders newest first
/// @param receipts whether the reader may see receipts (PM-11)
public record MembershipDetailView(
    RenewView renew, Terms terms, Map<String, String> names, List<Order> orders, boolean receipts) {

  public HeldView held() {
    return renew.held();
  }

  public List<Grant> granted() {
    return terms.granted();
  }

  public String name(Grant it) {
    return names.getOrDefault(it.benefit().value(), it.benefit().value());
  }

  public List<TaskView> requirements(Shell shell) {
    return held().isLapsed() ? List.of() : renew.tasks(shell);
  }

  public @Nullable String receipt(Order order) {
    return receipts && order.state() == Order.State.PAID
        ? held().path() + "/receipts/" + order.id()
        : null;
  }

  public static Chip state(Order order, Shell shell) {
    var tone =
        switch (order.state()) {
          case OPEN -> Tone.WAIT;
          case PAID -> Tone.OK;
          case DECLINED -> Tone.BAD;
        };
    return new Chip(tone, shell.text("memberships.order." + order.state()));
  }
}
