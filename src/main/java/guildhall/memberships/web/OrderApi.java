package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import guildhall.kernel.Secret;
import guildhall.memberships.app.BuyOffer;
import guildhall.memberships.app.LookUpOrders;
import guildhall.memberships.app.RenewMembership;
import guildhall.memberships.app.SettleOpenOrders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Skip;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Buying and renewing over the API.
///
/// A payment whose answer was lost is answered with 202 and `PAYMENT_PENDING`; asking again with
/// the same id, or reading the order, settles it.
@RestController
@RequestMapping("/api/v1/accounts/{account}")
class OrderApi {

  /// An offer and how it is paid; see [CardWish].
  ///
  /// @param offer the offer's code, as the list of offers shows it
  record OrderWish(
      @NotBlank @Size(max = 100) String offer,
      @NotNull CardWish.PaidBy payment,
      @NotNull(payload = Skip.class) @NotBlank @Size(max = 100) @Pattern(regexp = CardWish.TOKEN)
          Secret cardToken,
      @NotNull @Valid CardWish.Billing billing,
      @AssertTrue boolean agreementAccepted,
      @Size(max = CardWish.PURCHASE_ORDER_MAX) @Nullable String purchaseOrder) {

    CardWish paid() {
      return new CardWish(payment, cardToken, billing, agreementAccepted, purchaseOrder);
    }
  }

  private final BuyOffer buyOffer;
  private final RenewMembership renewMembership;
  private final LookUpOrders lookUpOrders;
  private final SettleOpenOrders settleOpenOrders;
  private final OrderAnswers answers;

  OrderApi(
      BuyOffer buyOffer,
      RenewMembership renewMembership,
      LookUpOrders lookUpOrders,
      SettleOpenOrders settleOpenOrders,
      OrderAnswers answers) {
    this.buyOffer = buyOffer;
    this.renewMembership = renewMembership;
    this.lookUpOrders = lookUpOrders;
    this.settleOpenOrders = settleOpenOrders;
    this.answers = answers;
  }

  @PutMapping("/orders/{id}")
  ResponseEntity<?> buy(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody OrderWish wish) {
    var command =
        new BuyOffer.Command(
            id, account, wish.offer(), wish.paid().card(), wish.paid().reference());
    return preview
        ? answers.preview(() -> buyOffer.rehearse(call, command))
        : answers.placed(buyOffer.handle(call, command));
  }

  @PutMapping("/memberships/{membership}/renewals/{id}")
  ResponseEntity<?> renew(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID membership,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody CardWish wish) {
    var command =
        new RenewMembership.Command(id, account, membership, wish.card(), wish.reference());
    return preview
        ? answers.preview(() -> renewMembership.rehearse(call, command))
        : answers.placed(renewMembership.handle(call, command));
  }

  /// Settles first what waits for its payment.
  @GetMapping("/orders")
  ResponseEntity<?> orders(Call call, @PathVariable AccountId account, Page.Wanted wanted) {
    settleOpenOrders.of(call, account);
    return answers.list(lookUpOrders.of(call, account, wanted).map(OrderView::of), wanted);
  }

  @GetMapping("/orders/{id}")
  OrderView order(Call call, @PathVariable AccountId account, @PathVariable UUID id) {
    settleOpenOrders.of(call, account);
    return OrderView.of(lookUpOrders.one(call, account, id).orElseThrow(NotFound::new));
  }
}
