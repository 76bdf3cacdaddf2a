package guildhall.memberships.web;

import guildhall.memberships.domain.Order;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;
import java.util.List;

/// One membership with the years and orders behind it.
///
/// @param orders newest first
public record MembershipDetailView(HeldView held, List<Order> orders) {

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
