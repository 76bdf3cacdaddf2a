package guildhall.memberships.domain;

import guildhall.kernel.AccountId;
import guildhall.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order for an offer, or for another year of it.
///
/// @param membership the membership to renew; a purchase will make one with the order's own id
/// @param purchaseOrder what the company's own books call it; may be empty
/// @param payment the payment made for it, by the house's own id
/// @param samplePrice whether the price is a sample that no document states
/// @param orderedOn the day that counts: an order placed inside the window is in time (PAY-09)
/// @param settledOn the day its payment was settled; null while it is open
public record Order(
    UUID id,
    AccountId account,
    Kind kind,
    String offer,
    UUID membership,
    String purchaseOrder,
    UUID payment,
    Money amount,
    boolean samplePrice,
    State state,
    @Nullable String declineCode,
    LocalDate orderedOn,
    @Nullable LocalDate settledOn) {

  public enum Kind {
    PURCHASE,
    RENEWAL
  }

  public enum State {
    /// The payment is on its way, or its answer was lost.
    OPEN,
    PAID,
    DECLINED
  }

  public static Order open(
      OrderWanted wanted, UUID payment, Money amount, boolean samplePrice, LocalDate day) {
    return new Order(
        wanted.id(),
        wanted.account(),
        wanted.kind(),
        wanted.offer(),
        wanted.membership(),
        wanted.purchaseOrder(),
        payment,
        amount,
        samplePrice,
        State.OPEN,
        null,
        day,
        null);
  }

  public Order paid(LocalDate day) {
    return settled(State.PAID, null, day);
  }

  public Order declined(String code, LocalDate day) {
    return settled(State.DECLINED, code, day);
  }

  private Order settled(State into, @Nullable String code, LocalDate day) {
    return new Order(
        id,
        account,
        kind,
        offer,
        membership,
        purchaseOrder,
        payment,
        amount,
        samplePrice,
        into,
        code,
        orderedOn,
        day);
  }
}
