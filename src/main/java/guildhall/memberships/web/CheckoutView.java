package guildhall.memberships.web;

import guildhall.catalog.Texts;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ComparisonView;
import guildhall.platform.web.view.ComparisonView.Column;
import guildhall.platform.web.view.ReasonView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Buying or renewing: what stands in the way, what would change, and the form that pays.
///
/// @param held the membership to renew; null when buying
/// @param rehearsed what the act would come to, by the very code that does it; null when it would
///   be refused
/// @param reason why it cannot be done now; null when it can
/// @param profileReviewed whether the profile was looked over; null where that is not asked
/// @param pay null when there is nothing to pay for
public record CheckoutView(
    Texts offer,
    @Nullable HeldView held,
    @Nullable PlacedOrder rehearsed,
    @Nullable ReasonView reason,
    @Nullable Boolean profileReviewed,
    @Nullable PayView pay) {

  public ComparisonView comparison(Shell shell) {
    var labels =
        List.of(
            shell.text("memberships.page.anniversaryOn"),
            shell.text("memberships.page.renewalOpensOn"),
            shell.text("memberships.page.renewBy"),
            shell.text("memberships.page.benefitsUntil"));
    var after = held == null ? "memberships.renew.afterBuying" : "memberships.renew.after";
    var before = Optional.ofNullable(held).map(it -> it.it().year());
    var then = Optional.ofNullable(rehearsed).flatMap(PlacedOrder::paidYear);
    return new ComparisonView(
        shell.text("memberships.renew.dates"),
        labels,
        List.of(
            column(shell, "memberships.renew.today", false, before),
            column(shell, after, true, then)));
  }

  private static Column column(
      Shell shell, String heading, boolean chosen, Optional<MembershipYear> year) {
    var values =
        year.map(
                it ->
                    List.of(
                        shell.date(it.window().anniversaryOn()),
                        shell.date(it.window().opensOn()),
                        shell.date(it.window().closesOn()),
                        shell.date(it.window().closesOn())))
            .orElseGet(
                () -> java.util.Collections.nCopies(4, shell.text("memberships.renew.none")));
    return new Column(shell.text(heading), null, chosen, values);
  }
}
