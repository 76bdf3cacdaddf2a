package guildhall.catalog.app;

import guildhall.catalog.domain.Canon;
import guildhall.catalog.domain.ProgramTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells in 64 signs whether two programs say the same.
final class Digest {

  private Digest() {}

  static String of(ProgramTree program) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(Canon.of(program).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
