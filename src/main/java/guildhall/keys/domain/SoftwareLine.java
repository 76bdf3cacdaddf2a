package guildhall.keys.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One product a company may use, and until when: what its keys are measured against.
///
/// @param quantity how many activations, or single keys, the package carries
/// @param activationsPerKey how many activations one multiple-activation key carries
/// @param activateBy the last day on which a key may be taken
/// @param usableUntil the last day of use, the renewed year included where there is one
/// @param renewed whether a later year of the same line follows this one
/// @param refundableUntil the last day of the refund right; null where there is none left to lose
public record SoftwareLine(
    UUID grant,
    String product,
    KeyKind kind,
    int quantity,
    int activationsPerKey,
    LocalDate activateBy,
    LocalDate usableUntil,
    boolean renewed,
    @Nullable LocalDate refundableUntil) {

  /// How many keys the line gives: each single key counts, a multiple-activation key covers many.
  /// So 2 single keys are 2 keys, and 16 activations on keys of 10 are 2 keys.
  public int keysAllowed() {
    return switch (kind) {
      case SINGLE -> quantity;
      case MULTIPLE_ACTIVATION -> Math.ceilDiv(quantity, activationsPerKey);
      case NONE -> 0;
    };
  }

  /// Whether a key may still be taken: through the last activation day (BEN-04).
  public boolean takesKeysOn(LocalDate day) {
    return !day.isAfter(activateBy);
  }

  public boolean isOverOn(LocalDate day) {
    return day.isAfter(usableUntil);
  }

  public boolean refundableOn(LocalDate day) {
    return refundableUntil != null && !day.isAfter(refundableUntil);
  }
}
