package guildhall.keys.domain;

import java.util.UUID;

/// A product key a company has taken, without its text.
///
/// @param masked enough of the text to tell keys apart
/// @param used how many activations have been counted
/// @param max how many activations the key carries; no more are ever added (SW-03)
/// @param revealed whether anybody has seen the text
/// @param blocked whether the program has withdrawn the key (SW-08)
public record ProductKey(
    UUID id, UUID grant, String masked, int used, int max, boolean revealed, boolean blocked) {

  /// What a key is, for its holder (SW-08). Derived, so it cannot disagree with what happened.
  public enum Status {
    AVAILABLE,
    REVEALED,
    EXHAUSTED,
    BLOCKED
  }

  public Status status() {
    if (blocked) return Status.BLOCKED;
    if (used >= max) return Status.EXHAUSTED;
    return revealed ? Status.REVEALED : Status.AVAILABLE;
  }

  public int left() {
    return max - used;
  }

  ProductKey countOne() {
    return new ProductKey(id, grant, masked, used + 1, max, revealed, blocked);
  }
}
