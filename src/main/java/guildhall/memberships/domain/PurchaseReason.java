package guildhall.memberships.domain;

import guildhall.kernel.Reason;

/// Why an offer is not sold to a company, in order of precedence.
public enum PurchaseReason implements Reason {
  OFFER_UNKNOWN(Kind.CONTENT, "OFR-01"),
  OFFER_NOT_SOLD(Kind.CONTENT, "OFR-01"),
  ALREADY_OWNED(Kind.STATE, "OFR-02"),
  COMPETENCY_NEEDED(Kind.STATE, "OFR-04"),
  TRAINER_NEEDED(Kind.STATE, "OFR-06"),
  COMPANY_REJECTED(Kind.STATE, "ACC-13"),
  ORDER_ALREADY_OPEN(Kind.STATE, "PAY-01"),
  NO_PRICE_HERE(Kind.STATE, "OFR-09");

  private final Kind kind;
  private final String rule;

  PurchaseReason(Kind kind, String rule) {
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
