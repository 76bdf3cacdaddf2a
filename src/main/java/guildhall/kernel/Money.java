package guildhall.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in the smallest unit of its currency. Never a fraction of a cent, never two
/// currencies.
public record Money(long minorUnits, Currency currency) {

  public static Money of(String amount, String currency) {
    var unit = Currency.getInstance(currency);
    var minor = new BigDecimal(amount).movePointRight(unit.getDefaultFractionDigits());
    return new Money(minor.longValueExact(), unit);
  }

  /// @throws IllegalArgumentException when the currencies differ
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
  }

  /// The amount as a decimal with the currency's own number of digits: `475.00`.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }
}
