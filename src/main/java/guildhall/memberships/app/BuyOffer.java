package guildhall.memberships.app;

import guildhall.fees.Card;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.fence.BehindFence;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Buys an offer by card (PAY-01, PAY-02): the order is written, the card charged outside any
/// transaction, and what the gateway says is acted on.
@Component
public class BuyOffer {

  /// `id` is chosen by the caller, so asking twice is asking once.
  ///
  /// @param purchaseOrder what the company's own books call it; may be empty
  public record Command(UUID id, AccountId account, String offer, Card card, String purchaseOrder) {

    public Command(UUID id, AccountId account, String offer, Card card) {
      this(id, account, offer, card, "");
    }
  }

  private final OpenPurchase openPurchase;
  private final TakePayment takePayment;

  BuyOffer(OpenPurchase openPurchase, TakePayment takePayment) {
    this.openPurchase = openPurchase;
    this.takePayment = takePayment;
  }

  @BehindFence
  public Outcome<PlacedOrder> handle(Call call, Command it) {
    return takePayment.handle(call, openPurchase.handle(call, it), it.card());
  }

  /// The very same act with a gateway that says yes, for a caller who keeps nothing of it.
  @BehindFence
  public Outcome<PlacedOrder> rehearse(Call call, Command it) {
    return takePayment.rehearse(call, openPurchase.handle(call, it));
  }
}
