package guildhall.platform.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/// What was asked under an id, in 32 bytes: the same id with another fingerprint is a mistake.
public final class Fingerprint {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Fingerprint() {}

  /// @param command a record of plain values; two equal commands have equal fingerprints
  public static byte[] of(Object command) {
    var text = command.getClass().getName() + JSON.writeValueAsString(command);
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  public static boolean same(byte[] asked, Object command) {
    return Arrays.equals(asked, of(command));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
