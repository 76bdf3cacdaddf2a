package guildhall.memberships.web;

import guildhall.kernel.Money;
import guildhall.memberships.domain.Order;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order as the API shows it.
///
/// @param number what people call it by; it is on the receipt
/// @param status `PAID`, `PAYMENT_PENDING` or `PAYMENT_DECLINED`
/// @param purchaseOrder what the company's own books call it
/// @param samplePrice whether no document states the price
/// @param declineCode why it was declined, in the payment provider's words
/// @param membership the membership it made or renewed; null until it is paid
record OrderView(
    UUID id,
    String number,
    String kind,
    String offer,
    @Nullable String purchaseOrder,
    String status,
    Money price,
    boolean samplePrice,
    LocalDate orderedOn,
    @Nullable LocalDate settledOn,
    @Nullable String declineCode,
    @Nullable UUID membership) {

  static OrderView of(Order it) {
    return new OrderView(
        it.id(),
        it.number(),
        it.kind().name(),
        it.offer(),
        it.purchaseOrder().isEmpty() ? null : it.purchaseOrder(),
        status(it.state()),
        it.amount(),
        it.samplePrice(),
        it.orderedOn(),
        it.settledOn(),
        it.declineCode(),
        it.state() == Order.State.PAID ? it.membership() : null);
  }

  private static String status(Order.State state) {
    return switch (state) {
      case OPEN -> "PAYMENT_PENDING";
      case PAID -> "PAID";
      case DECLINED -> "PAYMENT_DECLINED";
    };
  }
}
