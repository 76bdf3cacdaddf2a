package guildhall.keys.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key in a company's hands: who took it, and who saw it last.
///
/// @param shown the last time somebody saw its text; null while nobody has
public record TakenKey(
    ProductKey key, String product, Instant takenAt, String takenBy, @Nullable Shown shown) {

  public record Shown(Instant at, String to) {}
}
