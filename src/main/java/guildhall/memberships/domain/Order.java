package guildhall.memberships.domain;

import guildhall.kernel.AccountId;
import guildhall.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order for an offer, or for another year of it.
///
/// @param number what people call it by: `7000001-2`
/// @param membership the membership to renew; a purchase will make one with the order's own id
/// @param purchaseOrder what the company's own books call it; may be empty
/// @param payment the payment made for it, by the house's own id
/// @param samplePrice whether the price is a sample that no document states
/// @param orderedOn the day that counts: an order placed inside the window is in time (PAY-09)
/// @param settledOn the day its payment was settled; null while it is open
public record Order(
    UUID id,
    String number,
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

  /// What is charged for an order, and by which payment.
  public record Charge(UUID payment, Money amount, boolean samplePrice) {}

  /// The number of a company's next order: its own id, and which of its orders it is. So a number
  /// is nobody else's, and says nothing of how much others buy.
  ///
  /// @param before how many orders the company had placed
  public static String numberAfter(String mpnId, long before) {
    return mpnId + "-" + (before + 1);
  }

  public static Order open(OrderWanted wanted, String number, Charge charge, LocalDate day) {
    return new Order(
        wanted.id(),
        number,
        wanted.account(),
        wanted.kind(),
        wanted.offer(),
        wanted.membership(),
        wanted.purchaseOrder(),
        charge.payment(),
        charge.amount(),
        charge.samplePrice(),
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
        number,
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
