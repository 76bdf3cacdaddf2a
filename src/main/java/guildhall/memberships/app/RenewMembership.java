package guildhall.memberships.app;

import guildhall.fees.Card;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.fence.BehindFence;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Renews a membership by card, inside its window (REN-01 to REN-05, REN-12).
@Component
public class RenewMembership {

  /// `id` is chosen by the caller, so asking twice is asking once.
  ///
  /// @param purchaseOrder what the company's own books call it; may be empty
  public record Command(
      UUID id, AccountId account, UUID membership, Card card, String purchaseOrder) {

    public Command(UUID id, AccountId account, UUID membership, Card card) {
      this(id, account, membership, card, "");
    }
  }

  private final OpenRenewal openRenewal;
  private final TakePayment takePayment;

  RenewMembership(OpenRenewal openRenewal, TakePayment takePayment) {
    this.openRenewal = openRenewal;
    this.takePayment = takePayment;
  }

  @BehindFence
  public Outcome<PlacedOrder> handle(Call call, Command it) {
    return takePayment.handle(call, openRenewal.handle(call, it), it.card());
  }

  /// The very same act with a gateway that says yes, for a caller who keeps nothing of it.
  @BehindFence
  public Outcome<PlacedOrder> rehearse(Call call, Command it) {
    return takePayment.rehearse(call, openRenewal.handle(call, it));
  }
}
