package guildhall.notifications.domain;

import guildhall.kernel.Reason;

/// Why a letter is not tried again, in order of precedence.
public enum RetryReason implements Reason {
  MAIL_NOT_FOUND(Kind.MISSING),
  MAIL_DID_NOT_FAIL(Kind.STATE);

  private final Kind kind;

  RetryReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String rule() {
    return "NTF-01";
  }
}
