package guildhall.keys.domain;

/// What a product needs before it runs (SW-02, SW-03).
public enum KeyKind {
  /// One key for one machine.
  SINGLE,
  /// One key for a fixed number of activations, after which it stops working.
  MULTIPLE_ACTIVATION,
  /// The product runs without a key.
  NONE
}
