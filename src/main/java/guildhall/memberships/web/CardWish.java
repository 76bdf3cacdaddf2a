package guildhall.memberships.web;

import guildhall.fees.Card;
import guildhall.kernel.Secret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Skip;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an order is paid (PAY-01, PAY-02).
///
/// @param payment how: only by card so far
/// @param cardToken the word the payment provider gave for the card; card numbers are refused
/// @param billing where the card's bills go, which need not be the company
/// @param purchaseOrder what the company's own books call the order
/// @param agreementAccepted that the program's agreement was accepted
record CardWish(
    @NotNull PaidBy payment,
    @NotNull(payload = Skip.class) @NotBlank @Size(max = 100) @Pattern(regexp = CardWish.TOKEN)
        Secret cardToken,
    @NotNull @Valid Billing billing,
    @AssertTrue boolean agreementAccepted,
    @Size(max = CardWish.PURCHASE_ORDER_MAX) @Nullable String purchaseOrder) {

  static final int PURCHASE_ORDER_MAX = 50;

  /// Tokens begin so; a card number does not, and is never taken in.
  static final String TOKEN = "tok_[A-Za-z0-9_]{1,90}";

  enum PaidBy {
    CARD
  }

  /// @param postalCode must be the card's own
  /// @param country in two letters
  record Billing(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 20) String postalCode,
      @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {}

  /// The purchase order's number; empty where there is none.
  String reference() {
    return Objects.requireNonNullElse(purchaseOrder, "").strip();
  }

  Card card() {
    return new Card(cardToken, billing.name(), billing.postalCode(), billing.country());
  }
}
