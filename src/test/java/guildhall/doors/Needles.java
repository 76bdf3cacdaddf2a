package guildhall.doors;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// What must not be found: secrets as they are, and as they look in other spellings.
final class Needles {

  private static final byte[] CONTROL = "a control: ".getBytes(StandardCharsets.UTF_8);

  private final List<byte[]> all = new CopyOnWriteArrayList<>();

  Needles(String secret) {
    add(secret);
  }

  /// Plain, without hyphens, in small letters, backward, as UTF-16, in hexadecimal and in Base64
  /// wherever in its groups of three it begins.
  void add(String secret) {
    for (var text : List.of(secret, secret.replace("-", ""))) {
      plain(text);
      plain(text.toLowerCase(Locale.ROOT));
      plain(new StringBuilder(text).reverse().toString());
      all.add(text.getBytes(StandardCharsets.UTF_16LE));
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      plain(HexFormat.of().formatHex(bytes));
      plain(HexFormat.of().withUpperCase().formatHex(bytes));
      for (var shift = 0; shift < 3; shift++) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        // The first and the last group depend on what stands around the secret.
        plain(coded.substring(4, coded.length() - 4));
      }
    }
  }

  boolean in(byte[] text) {
    return count(text) > 0;
  }

  int count(byte[] text) {
    var count = 0;
    for (var needle : all) count += count(text, needle, 0);
    return count;
  }

  /// How often a control, planted to see that the search is awake, is found.
  int controls(byte[] text) {
    var control = new byte[CONTROL.length + all.getFirst().length];
    System.arraycopy(CONTROL, 0, control, 0, CONTROL.length);
    System.arraycopy(all.getFirst(), 0, control, CONTROL.length, all.getFirst().length);
    return count(text, control, 0);
  }

  private void plain(String text) {
    all.add(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int count(byte[] text, byte[] needle, int from) {
    var count = 0;
    outer:
    for (var at = from; at <= text.length - needle.length; at++) {
      if (text[at] != needle[0]) continue;
      for (var n = 1; n < needle.length; n++) {
        if (text[at + n] != needle[n]) continue outer;
      }
      count++;
    }
    return count;
  }
}
