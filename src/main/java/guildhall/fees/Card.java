package guildhall.fees;

import guildhall.kernel.Secret;

/// A card as the house knows it: a token the payment provider gave for it, and where its bills go.
///
/// PAY-02: the address and postal code must be those of the card, not of the company.
public record Card(Secret token, String name, String postalCode, String country) {

  /// Says nothing of the card.
  @Override
  public String toString() {
    return "Card";
  }
}
