package guildhall.seats.domain;

import guildhall.kernel.Reason;

/// Why a token cannot be redeemed so, in order of precedence.
public enum RedemptionReason implements Reason {
  TOKEN_NOT_FOUND(Kind.MISSING, "CLD-02"),
  TOKEN_ALREADY_REDEEMED(Kind.STATE, "CLD-04"),
  TOKEN_NOT_YET_USABLE(Kind.STATE, "BEN-04"),
  TOKEN_EXPIRED(Kind.STATE, "BEN-04"),
  TOKEN_WAITS_FOR_RENEWAL(Kind.STATE, "BEN-07"),
  SEATS_TAKEN_ON_PREMISES(Kind.STATE, "PKG-01"),
  TENANT_IS_A_CUSTOMERS(Kind.CONTENT, "CLD-09"),
  TENANT_NOT_CONFIRMED(Kind.CONTENT, "CLD-09"),
  SUBSCRIPTION_NOT_FOUND(Kind.MISSING, "CLD-03"),
  SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT(Kind.CONTENT, "CLD-16"),
  SUBSCRIPTION_IS_ON_ANOTHER_TENANT(Kind.CONTENT, "CLD-08"),
  SUBSCRIPTION_STILL_RUNS(Kind.STATE, "CLD-03"),
  NO_SUBSCRIPTION_YET(Kind.STATE, "CLD-03"),
  SUBSCRIPTION_HAS_ENDED(Kind.STATE, "CLD-14"),
  TOKEN_HAS_TOO_MANY_SEATS(Kind.CONTENT, "CLD-06"),
  TOKEN_HAS_TOO_FEW_SEATS(Kind.CONTENT, "CON-13"),
  END_TOO_FAR_AWAY(Kind.CONTENT, "CLD-06"),
  PREVIEW_NO_LONGER_HOLDS(Kind.STATE, "CLD-07");

  private final Kind kind;
  private final String rule;

  RedemptionReason(Kind kind, String rule) {
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
