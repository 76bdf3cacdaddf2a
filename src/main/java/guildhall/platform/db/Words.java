package guildhall.platform.db;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Words somebody searches for, as PostgreSQL's text search wants them.
public final class Words {

  private Words() {}

  /// Every word as the beginning of one, all of them to be found; empty when the text holds none.
  ///
  /// @return for `to_tsquery('simple', …)`
  public static String asBeginnings(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(it -> !it.isEmpty())
        .map(it -> it + ":*")
        .collect(Collectors.joining(" & "));
  }
}
