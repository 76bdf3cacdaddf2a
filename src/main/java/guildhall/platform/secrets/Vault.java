package guildhall.platform.secrets;

import guildhall.platform.config.VaultSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Seals secrets with AES-256-GCM before they are kept, and opens them again.
///
/// The purpose is sealed in as well: a value moved to another row, column or company does not open.
@Component
public class Vault {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeys keys;
  private final SecureRandom random = new SecureRandom();

  Vault(VaultSettings settings) {
    this.keys = SecretKeys.read(KeyFile.of(settings));
  }

  /// @param purpose where the secret belongs, such as `keys|<key id>`; needed again to open it
  public Sealed seal(String plain, String purpose) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var text = plain.getBytes(StandardCharsets.UTF_8);
    var sealed = run(Cipher.ENCRYPT_MODE, keys.current(), nonce, purpose, text);
    var bytes = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    return new Sealed(keys.current(), bytes);
  }

  /// @throws SealBroken when the value was changed, moved, or sealed with a key not held
  public String open(Sealed sealed, String purpose) {
    var bytes = ByteBuffer.wrap(sealed.bytes());
    if (bytes.remaining() <= NONCE_BYTES) throw new SealBroken(purpose, null);
    var nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    var rest = new byte[bytes.remaining()];
    bytes.get(rest);
    var plain = run(Cipher.DECRYPT_MODE, sealed.keyVersion(), nonce, purpose, rest);
    return new String(plain, StandardCharsets.UTF_8);
  }

  /// The version of the key that seals.
  public int current() {
    return keys.current();
  }

  /// Whether values sealed with this version can be opened.
  boolean opens(int version) {
    return version >= keys.floor() && keys.versions().containsKey(version);
  }

  /// A keyed digest: finds a secret by its text without keeping the text.
  public byte[] digest(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.digest());
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private byte[] run(int mode, int version, byte[] nonce, String purpose, byte[] text) {
    SecretKey key = keys.versions().get(version);
    if (key == null || !opens(version)) throw new SealBroken(purpose, null);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((version + "|" + purpose).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(purpose, e);
    }
  }
}
