package guildhall.memberships.domain;

import guildhall.kernel.Reason;

/// Why a company is not reminded now, in order of precedence.
public enum NudgeReason implements Reason {
  NUDGE_TOO_EARLY(Kind.STATE, "REN-09"),
  REMINDED_TODAY(Kind.STATE, "REN-09");

  private final Kind kind;
  private final String rule;

  NudgeReason(Kind kind, String rule) {
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
