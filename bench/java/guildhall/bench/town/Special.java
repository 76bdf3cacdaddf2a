package guildhall.bench.town;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The columns whose values cannot be had by exchanging ids: digests, sealed secrets, and the
/// numbers the program gives out.
final class Special {

  private static final long FIRST_MPN_ID = 50_000_000;
  private static final String NONE = "\\N";

  private Special() {}

  /// Values by column, as COPY reads them.
  static Map<String, String> of(Rows row, long number, Secrets secrets) {
    var about = row.about();
    return switch (row.table().name()) {
      case "directory.account" -> company(number);
      case "identity.api_token" -> about == null ? Map.of() : token(about, number, secrets);
      case "keys.product_key" -> about == null ? Map.of() : key(about, number, secrets);
      case "seats.token" -> about == null ? Map.of() : seats(about, number, secrets);
      default -> Map.of();
    };
  }

  /// The column whose id the secrets of a row hang on; empty where there are none.
  static String about(String table) {
    return switch (table) {
      case "identity.api_token" -> "holder_id";
      case "keys.product_key" -> "key_id";
      case "seats.token" -> "token_id";
      default -> "";
    };
  }

  private static Map<String, String> company(long number) {
    var word = number % 10 == 0 ? Town.COMMON_WORD : "Harbour " + number % 977;
    return Map.of(
        "mpn_id", Long.toString(FIRST_MPN_ID + number),
        "legal_name", "%s %d".formatted(word, number));
  }

  private static Map<String, String> token(UUID holder, long number, Secrets secrets) {
    var text = Model.tokenOf(Copied.id(holder, number));
    return Map.of("digest", Secrets.hex(secrets.ofToken(text)));
  }

  private static Map<String, String> key(UUID model, long number, Secrets secrets) {
    var key = secrets.key(Copied.id(model, number));
    return Map.of(
        "digest", key.digest(),
        "sealed_version", Integer.toString(key.sealed().keyVersion()),
        "sealed", Secrets.hex(key.sealed().bytes()),
        "masked", key.masked());
  }

  /// A spare token is one that nobody has redeemed.
  private static Map<String, String> seats(UUID model, long number, Secrets secrets) {
    var id = Copied.id(model, number);
    var code = secrets.code(id);
    var values = new HashMap<String, String>();
    values.put("token_id", id.toString());
    values.put("code_digest", code.digest());
    values.put("code_tail", code.tail());
    values.put("code_key_version", Integer.toString(code.sealed().keyVersion()));
    values.put("code_sealed", Secrets.hex(code.sealed().bytes()));
    if (number > Integer.MAX_VALUE) values.put("redeemed_at", NONE);
    return values;
  }
}
