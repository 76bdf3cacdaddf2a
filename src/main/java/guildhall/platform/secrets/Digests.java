package guildhall.platform.secrets;

import guildhall.kernel.Secret;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Random tokens, and the digests by which they are kept and found.
@Component
public class Digests {

  private static final int TOKEN_BYTES = 32;

  private final Vault vault;
  private final SecureRandom random = new SecureRandom();

  Digests(Vault vault) {
    this.vault = vault;
  }

  /// The keyed digest of a text (HMAC-SHA-256, 32 bytes).
  public byte[] of(String text) {
    return vault.digest(text);
  }

  /// 256 random bits in 43 characters that may stand in a URL.
  public Secret randomToken() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
