package guildhall.keys.domain;

import java.util.UUID;

/// Where the keys of one product are kept until companies take them.
///
/// @param activationsPerKey what a key carries when its file does not say
/// @param reorderAt at how many keys in stock the operator is to order more
public record Pool(UUID id, String product, KeyKind kind, int activationsPerKey, int reorderAt) {

  /// What a pool holds, in keys.
  public record Stock(Pool pool, int inStock, int issued, int withdrawn) {

    /// Whether it is time to order: at the reorder level or below (O8).
    public Alert alert() {
      if (inStock == 0) return Alert.EMPTY;
      return inStock <= pool.reorderAt() ? Alert.LOW : Alert.NONE;
    }
  }

  /// The same pool with another reorder point.
  public Pool reorderingAt(int keys) {
    return new Pool(id, product, kind, activationsPerKey, keys);
  }

  public enum Alert {
    NONE,
    LOW,
    EMPTY
  }
}
