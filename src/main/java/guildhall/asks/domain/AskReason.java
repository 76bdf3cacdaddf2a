package guildhall.asks.domain;

import guildhall.kernel.Reason;

/// Why something is not asked, or an ask not answered, in order of precedence.
public enum AskReason implements Reason {
  ASK_NOT_FOUND(Kind.MISSING, "ROL-10"),
  NOTHING_TO_ASK_FOR(Kind.CONTENT, "ROL-10"),
  ONLY_PEOPLE_ASK(Kind.CONTENT, "ROL-03"),
  YOU_MAY_YOURSELF(Kind.STATE, "ROL-10"),
  NOBODY_MAY(Kind.STATE, "ROL-10"),
  PERSON_MAY_NOT(Kind.STATE, "ROL-10"),
  TOO_MANY_ASKS(Kind.STATE, "ROL-10"),
  ASK_IS_ANOTHERS(Kind.STATE, "ROL-10"),
  ASK_HAS_ENDED(Kind.STATE, "ROL-10"),
  ANSWER_NEEDS_A_REASON(Kind.CONTENT, "ROL-10");

  private final Kind kind;
  private final String rule;

  AskReason(Kind kind, String rule) {
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
