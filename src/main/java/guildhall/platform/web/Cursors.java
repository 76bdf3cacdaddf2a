package guildhall.platform.web;

import guildhall.platform.secrets.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Cursors are opaque to clients: the key of a list's last row with a seal, valid for that list
/// only. So a row key that reaches a query was made by the house and needs no checking there.
@Component
public class Cursors {

  private static final int SEAL_BYTES = 8;

  private final Digests digests;

  Cursors(Digests digests) {
    this.digests = digests;
  }

  public String write(String list, String key) {
    var text = key.getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(seal(list, key), SEAL_BYTES + text.length);
    System.arraycopy(text, 0, bytes, SEAL_BYTES, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// @throws Malformed when the cursor was not made here for this list
  public String read(String list, String cursor) {
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length >= SEAL_BYTES) {
        var rest = Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
        var key = new String(rest, StandardCharsets.UTF_8);
        var seal = Arrays.copyOf(bytes, SEAL_BYTES);
        if (MessageDigest.isEqual(seal, seal(list, key))) return key;
      }
      throw new Malformed("after", "page.next", null);
    } catch (IllegalArgumentException e) {
      throw new Malformed("after", "page.next", e);
    }
  }

  private byte[] seal(String list, String key) {
    return Arrays.copyOf(digests.of("cursor|" + list + "|" + key), SEAL_BYTES);
  }
}
