package guildhall.memberships.domain;

import guildhall.kernel.Reason;

/// Why an order that was right in itself came to nothing.
public enum PaymentReason implements Reason {
  PAYMENT_DECLINED(Kind.CONTENT, "PAY-02");

  private final Kind kind;
  private final String rule;

  PaymentReason(Kind kind, String rule) {
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
