package guildhall.keys.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret itself: five groups of five letters and digits.
///
/// It prints itself masked, so that a log, a stack trace or a careless list shows no key.
public record KeyText(String plain) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
  private static final int GROUP = 5;
  private static final String HIDDEN = "-*****-*****-*****-";

  public KeyText {
    if (!SHAPE.matcher(plain).matches()) throw new IllegalArgumentException("not a product key");
  }

  /// Reads a key as people type it: case and the spaces around it do not matter.
  public static Optional<KeyText> read(String typed) {
    var plain = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(plain).matches() ? Optional.of(new KeyText(plain)) : Optional.empty();
  }

  /// Enough to tell two keys apart, too little to use one: `TW6QN-*****-*****-*****-2MWVC`.
  public String masked() {
    return plain.substring(0, GROUP) + HIDDEN + plain.substring(plain.length() - GROUP);
  }

  @Override
  public String toString() {
    return masked();
  }
}
