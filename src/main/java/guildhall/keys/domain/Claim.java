package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// Taking a key out of a product's pool for one line of a company's software.
public final class Claim {

  private Claim() {}

  /// Why no key can be taken, in order of precedence.
  public enum Refused implements Reason {
    GRANT_NOT_FOUND(Kind.MISSING, "BEN-03"),
    NOT_SOFTWARE(Kind.CONTENT, "SW-01"),
    NO_KEY_NEEDED(Kind.CONTENT, "SW-02"),
    SOFTWARE_RIGHT_ENDED(Kind.STATE, "SW-09"),
    CLAIM_PERIOD_OVER(Kind.STATE, "BEN-07"),
    ALL_KEYS_TAKEN(Kind.STATE, "BEN-10"),
    POOL_EMPTY(Kind.STATE, "SW-01");

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
