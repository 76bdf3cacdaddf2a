package guildhall.memberships.web;

import guildhall.catalog.Texts;
import guildhall.directory.ProfileSheet;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.Order;

/// What was paid, by whom and for which year, to be printed.
///
/// @param year the year the order paid for
public record ReceiptView(Order order, MembershipYear year, Texts offer, ProfileSheet company) {

  public String back() {
    return "/membership/" + order.offer();
  }
}
