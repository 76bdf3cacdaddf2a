package guildhall.platform.db;

import guildhall.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// What was asked under an id, in 32 bytes: the same id with another fingerprint is a mistake.
public final class Fingerprint {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule("secrets").addSerializer(Secret.class, new Whole()))
          .build();

  private Fingerprint() {}

  /// @param command a record of plain values; two equal commands have equal fingerprints
  public static byte[] of(Object command) {
    var text = command.getClass().getName() + JSON.writeValueAsString(command);
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  public static boolean same(byte[] asked, Object command) {
    return Arrays.equals(asked, of(command));
  }

  /// What a secret says belongs to what was asked; nothing but the fingerprint comes out.
  private static final class Whole extends StdSerializer<Secret> {

    Whole() {
      super(Secret.class);
    }

    @Override
    public void serialize(Secret secret, JsonGenerator json, SerializationContext context) {
      json.writeString(secret.plain());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
