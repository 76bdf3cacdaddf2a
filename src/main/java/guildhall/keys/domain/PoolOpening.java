package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// Opening a pool for a product's keys.
public final class PoolOpening {

  private PoolOpening() {}

  /// Why no pool is opened, or no key put into it, in order of precedence.
  public enum Refused implements Reason {
    POOL_NOT_FOUND(Kind.MISSING, "SW-02"),
    PRODUCT_UNKNOWN(Kind.CONTENT, "SW-01"),
    PRODUCT_NEEDS_NO_KEY(Kind.CONTENT, "SW-02"),
    PRODUCT_HAS_A_POOL(Kind.STATE, "SW-02");

    private final Kind kind;
    private final String rule;

    Refused(Kind kind, String rule) {
      this.kind = kind;
      this.rule = rule;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public String rule() {
      return rule;
    }
  }
}
