package guildhall.memberships.web;

import guildhall.fees.Card;
import guildhall.kernel.Secret;
import guildhall.platform.web.Malformed;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the form that pays sends.
public record PayForm(
    UUID id,
    @Nullable Secret cardToken,
    @Nullable String name,
    @Nullable String postalCode,
    @Nullable String country,
    boolean agreementAccepted,
    @Nullable String purchaseOrder) {

  private static final Pattern TOKEN = Pattern.compile(CardWish.TOKEN);
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /// The browser asks for every field; a form that comes without one did not come from a page.
  Card card() {
    if (!agreementAccepted) throw new Malformed("agreementAccepted", "true", null);
    var land = needed(country, "country", 2).toUpperCase(Locale.ROOT);
    if (!COUNTRY.matcher(land).matches()) throw new Malformed("country", "two letters", null);
    var token = needed(cardToken == null ? null : cardToken.plain(), "cardToken", 100);
    if (!TOKEN.matcher(token).matches()) throw new Malformed("cardToken", "tok_…", null);
    return new Card(
        new Secret(token), needed(name, "name", 200), needed(postalCode, "postalCode", 20), land);
  }

  /// The purchase order's number; empty where there is none.
  String reference() {
    var given = Objects.requireNonNullElse(purchaseOrder, "").strip();
    if (given.length() > CardWish.PURCHASE_ORDER_MAX) {
      throw new Malformed("purchaseOrder", "0.." + CardWish.PURCHASE_ORDER_MAX, null);
    }
    return given;
  }

  private static String needed(@Nullable String text, String field, int longest) {
    var given = Objects.requireNonNullElse(text, "").strip();
    if (given.isEmpty() || given.length() > longest) {
      throw new Malformed(field, "1.." + longest, null);
    }
    return given;
  }
}
