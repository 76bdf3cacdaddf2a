package guildhall.seats.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The 25 characters of a token, in an alphabet without letters and digits that look alike
/// (CLD-02). Whoever knows them can redeem the token, so they are sealed where they are kept.
public record TokenCode(String characters) {

  private static final String ALPHABET = "BCDFGHJKMPQRTVWXY2346789";
  private static final int LENGTH = 25;
  private static final int GROUP = 5;

  public TokenCode {
    var known = characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (!known || characters.length() != LENGTH) {
      throw new IllegalArgumentException("Not a token code");
    }
  }

  public static TokenCode drawnFrom(RandomGenerator random) {
    var drawn = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new TokenCode(drawn.toString());
  }

  /// Reads a code as people write it: with hyphens or spaces between the groups, in either case.
  public static Optional<TokenCode> read(String typed) {
    var bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    var known = bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return known && bare.length() == LENGTH ? Optional.of(new TokenCode(bare)) : Optional.empty();
  }

  /// `BCDFG-HJKMP-QRTVW-XY234-67892`.
  public String grouped() {
    var grouped = new StringBuilder(characters);
    for (int i = LENGTH - GROUP; i > 0; i -= GROUP) grouped.insert(i, '-');
    return grouped.toString();
  }

  /// The last group, which tells one token from another and opens nothing.
  public String tail() {
    return characters.substring(LENGTH - GROUP);
  }

  @Override
  public String toString() {
    return masked(tail());
  }

  /// A code as it is listed: only the last group shows.
  public static String masked(String tail) {
    return ("*".repeat(GROUP) + "-").repeat(LENGTH / GROUP - 1) + tail;
  }
}
