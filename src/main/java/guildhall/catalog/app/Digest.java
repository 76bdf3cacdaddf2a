package guildhall.catalog.app;

import guildhall.catalog.domain.Canon;
import guildhall.catalog.domain.ProgramTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// Tells in 64 signs whether two programs say the same.
final class Digest {

  private static final int PLAN_LENGTH = 16;

  private Digest() {}

  static String of(ProgramTree program) {
    return of(Canon.of(program));
  }

  /// What a plan rests on: what the files say, from when, and after which edition. Short enough to
  /// be compared by eye.
  static String ofPlan(String program, LocalDate from, int after) {
    return of(after + "|" + from + "|" + program).substring(0, PLAN_LENGTH);
  }

  private static String of(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
