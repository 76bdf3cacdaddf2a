package guildhall.keys.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One product a company may use, and until when: what its keys are measured against.
///
/// @param quantity how many activations, devices or cores the package carries
/// @param perKey how many of them one key covers; 0 where there is no key
/// @param activateBy the last day on which a key may be taken
/// @param usableUntil the last day of use, the renewed year included where there is one
/// @param renewed whether a later year of the same line follows this one
/// @param refundableUntil the last day of the refund right; null where there is none left to lose
public record SoftwareLine(
    UUID grant,
    String product,
    KeyKind kind,
    int quantity,
    int perKey,
    LocalDate activateBy,
    LocalDate usableUntil,
    boolean renewed,
    @Nullable LocalDate refundableUntil) {

  /// How many keys the line gives: enough to cover its quantity. So 2 single keys are 2 keys, 16
  /// activations on keys of 10 are 2 keys, and 16 cores of a server are 1 key.
  public int keysAllowed() {
    return kind == KeyKind.NONE ? 0 : Math.ceilDiv(quantity, perKey);
  }

  /// How much of the quantity these keys use: activations counted, or what single keys cover.
  public int used(List<ProductKey> keys) {
    return used(new KeysTaken(keys.size(), keys.stream().mapToInt(ProductKey::used).sum()));
  }

  public int used(KeysTaken taken) {
    return switch (kind) {
      case MULTIPLE_ACTIVATION -> taken.activations();
      case SINGLE -> Math.min(quantity, taken.keys() * perKey);
      case NONE -> 0;
    };
  }

  /// How much may still be used: on 2 September 2021, a day after the last key could be taken, 4 of
  /// 10 activations where a key with 6 activations was taken by then, and nothing where none was
  /// (BEN-04). A product without keys is used as long as the line lasts. Lines that share its pool
  /// take from it as well: of five licenses, two redeemed in the cloud leave three (PKG-01).
  ///
  /// @param beside how much of the quantity those lines have used
  public int leftOn(LocalDate day, List<ProductKey> keys, int beside) {
    if (isOverOn(day)) return 0;
    return takesKeysOn(day) ? Math.max(0, quantity - used(keys) - beside) : kept(keys);
  }

  /// How much may still be used once no key may be taken any more.
  public int kept(List<ProductKey> keys) {
    return switch (kind) {
      case MULTIPLE_ACTIVATION -> {
        var working = keys.stream().filter(key -> !key.blocked()).mapToInt(ProductKey::left).sum();
        yield Math.clamp(working, 0, Math.max(0, quantity - used(keys)));
      }
      case SINGLE -> 0;
      case NONE -> quantity;
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
