package guildhall.keys.domain;

import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Taking a file of keys out of its pool again: a wrong file, or one for another product.
///
/// @param removed how many keys left the pool
public record BatchUndo(UUID id, UUID pool, UUID batch, int removed, Instant at, String by) {

  /// Why a file stays, in order of precedence.
  public enum Refused implements Reason {
    BATCH_NOT_FOUND(Kind.MISSING),
    BATCH_ALREADY_UNDONE(Kind.STATE),
    BATCH_IN_USE(Kind.STATE);

    private final Kind kind;

    Refused(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public String rule() {
      return "SW-02";
    }
  }

  /// A file comes out whole or not at all, and only while the program alone has touched its keys.
  ///
  /// Of 500 keys loaded, one taken by a company: the file stays, because that company holds what it
  /// took for ever. One withdrawn while in stock keeps it too: that it leaked is worth knowing.
  ///
  /// @param taken how many of its keys companies have taken
  /// @param withdrawn how many of its keys the program has withdrawn
  public static Optional<Refusal> refusal(boolean undone, int taken, int withdrawn) {
    if (undone) return Optional.of(Refusal.of(Refused.BATCH_ALREADY_UNDONE));
    if (taken + withdrawn == 0) return Optional.empty();
    return Optional.of(
        Refusal.of(Refused.BATCH_IN_USE).with("taken", taken).with("withdrawn", withdrawn));
  }
}
