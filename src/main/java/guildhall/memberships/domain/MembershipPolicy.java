package guildhall.memberships.domain;

import guildhall.kernel.Right;

/// Who may do what with a company's memberships. Whatever is not named here is not allowed.
public enum MembershipPolicy implements Right {
  /// PM-08: what may be bought, and why not.
  SEE_OFFERS("offers.see"),
  /// PM-08: what the company has, its dates, and the orders behind it.
  SEE("memberships.see"),
  /// PM-09: buying and renewing.
  BUY("memberships.buy"),
  /// PM-11: a receipt is seen by those who may see invoices.
  SEE_RECEIPTS("invoices.see"),
  /// PM-12: looking over the company's profile, which renewing asks for. It is done in another
  /// room; here it only names whom to ask.
  REVIEW_PROFILE("profile.review"),
  /// The roll of all partners; the program's staff only.
  SEE_ALL("partners.see-all"),
  /// Reminding a company beside the calendar; the program's staff only.
  NUDGE("renewals.nudge");

  private final String code;

  MembershipPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
