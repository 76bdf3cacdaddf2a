package guildhall.memberships.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Answers.Previewed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an order came to. Asked again years later it says the same: it shows the year the order
/// paid for, not the latest.
///
/// @param year the dates of the year paid for; null while the payment is open
/// @param yearBefore the dates as they were; null for a purchase
record PlacedOrderView(
    @JsonUnwrapped OrderView order,
    @Nullable YearView year,
    @JsonIgnore @Nullable YearView yearBefore)
    implements Previewed {

  static PlacedOrderView of(PlacedOrder it) {
    var membership = it.membership();
    if (membership == null) return new PlacedOrderView(OrderView.of(it.order()), null, null);
    var paid = it.paidYear();
    var before =
        paid.map(MembershipYear::number)
            .filter(number -> number > 0)
            .map(number -> membership.years().get(number - 1));
    return new PlacedOrderView(OrderView.of(it.order()), view(it, paid), view(it, before));
  }

  private static @Nullable YearView view(PlacedOrder it, Optional<MembershipYear> year) {
    var membership = it.membership();
    return membership == null ? null : year.map(one -> YearView.of(membership, one)).orElse(null);
  }

  @Override
  public @Nullable Object before() {
    return yearBefore;
  }

  @Override
  public List<?> warnings() {
    return order.samplePrice() ? List.of("SAMPLE_PRICE") : List.of();
  }
}
