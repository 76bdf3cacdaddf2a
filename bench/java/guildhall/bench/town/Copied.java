package guildhall.bench.town;

import java.util.UUID;

/// Ids of copies: whoever knows the model's id and the copy's number knows the copy's id.
final class Copied {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Copied() {}

  /// @param copy the number of the copy; every id of the model has one of its own there
  static UUID id(UUID model, long copy) {
    var high = mixed(model.getMostSignificantBits() ^ mixed(copy * GOLDEN + 1));
    var low = mixed(model.getLeastSignificantBits() + mixed(copy ^ GOLDEN));
    return new UUID((high & ~0xF000L) | 0x4000L, (low & ~(3L << 62)) | (1L << 63));
  }

  /// The number under which a further copy of one row of a copy goes.
  static long spare(int copy, int spare) {
    return ((spare + 1L) << 32) + copy;
  }

  /// SplitMix64.
  static long mixed(long bits) {
    var z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
