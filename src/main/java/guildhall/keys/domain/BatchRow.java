package guildhall.keys.domain;

import java.util.Optional;

/// One row of a file of keys, with what became of it.
///
/// @param line the row's line in the file, counted from 1, the header included
/// @param key the key, where the row holds one
/// @param activations how many activations the key carries
public record BatchRow(int line, Optional<KeyText> key, int activations, Outcome outcome) {

  /// What becomes of a row, in order of precedence. Only the first kind is saved.
  public enum Outcome {
    ADDED,
    WRONG_FORMAT,
    WRONG_ACTIVATIONS,
    DUPLICATE_IN_FILE,
    ALREADY_IN_POOL,
    ALREADY_IN_ANOTHER_POOL
  }

  public boolean added() {
    return outcome == Outcome.ADDED;
  }
}
