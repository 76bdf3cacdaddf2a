package guildhall.memberships.domain;

import guildhall.kernel.Reason;

/// Why a membership is not renewed, in order of precedence.
public enum RenewalReason implements Reason {
  MEMBERSHIP_NOT_FOUND(Kind.MISSING, "REN-01"),
  TOO_EARLY(Kind.STATE, "REN-03"),
  WINDOW_CLOSED(Kind.STATE, "REN-06"),
  PROFILE_REVIEW_REQUIRED(Kind.STATE, "VER-04"),
  VERIFICATION_REJECTED(Kind.STATE, "VER-04"),
  RENEWAL_ALREADY_OPEN(Kind.STATE, "PAY-01"),
  OFFER_WITHDRAWN(Kind.STATE, "OFR-09");

  private final Kind kind;
  private final String rule;

  RenewalReason(Kind kind, String rule) {
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
