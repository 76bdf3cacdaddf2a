package guildhall.bench.town;

import guildhall.keys.domain.KeyText;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Sealed;
import guildhall.platform.secrets.Vault;
import guildhall.seats.domain.TokenCode;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/// Secrets of copies, sealed and digested with the product's own vault: each opens in its row and
/// nowhere else.
public record Secrets(Vault vault, Digests digests) {

  /// A product key as it stands in a row.
  record Key(String digest, Sealed sealed, String masked) {}

  /// The code of a seat token as it stands in a row.
  record Code(String digest, Sealed sealed, String tail) {}

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  public byte[] ofSession(String secret) {
    return digests.of("session|" + secret);
  }

  public byte[] ofToken(String text) {
    return digests.of("token|" + text);
  }

  /// Bytes as COPY reads them.
  static String hex(byte[] bytes) {
    return "\\\\x" + HexFormat.of().formatHex(bytes);
  }

  Key key(UUID id) {
    var text = new KeyText(keyText(id));
    var sealed = vault.seal(text.plain(), "keys|" + id);
    return new Key(hex(digests.of("keys|" + text.plain())), sealed, text.masked());
  }

  Code code(UUID id) {
    var code = TokenCode.drawnFrom(new Random(Copied.mixed(id.getLeastSignificantBits())));
    var sealed = vault.seal(code.characters(), "seats|" + id);
    return new Code(hex(digests.of(code.characters())), sealed, code.tail());
  }

  /// 125 bits of the id as the 25 characters of a key.
  static String keyText(UUID id) {
    var text = new StringBuilder(29);
    var high = id.getMostSignificantBits();
    var low = id.getLeastSignificantBits();
    for (int n = 0; n < 25; n++) {
      if (n > 0 && n % 5 == 0) text.append('-');
      var bits = n < 12 ? high >>> (n * 5) : low >>> ((n - 12) * 5);
      text.append(LETTERS.charAt((int) (bits & 31)));
    }
    return text.toString();
  }
}
