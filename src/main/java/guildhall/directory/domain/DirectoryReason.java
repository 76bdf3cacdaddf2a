package guildhall.directory.domain;

import guildhall.kernel.Reason;

/// Why something with a company's file may not be, in order of precedence.
public enum DirectoryReason implements Reason {
  CHECKS_OUT_OF_ORDER(Kind.CONTENT, "VER-01"),
  NO_TAX_ID(Kind.CONTENT, "PM-14"),
  LOCATION_NAME_IN_USE(Kind.STATE, "ACC-05"),
  DOMAIN_OF_ANOTHER_TENANT(Kind.STATE, "TEN-01"),
  TENANT_DOMAIN_IS_FIXED(Kind.STATE, "TEN-01"),
  /// Says nothing of who has the tenant: it may be anybody, or nobody who may know.
  TENANT_NOT_AVAILABLE(Kind.STATE, "TEN-01"),
  PROFILE_CHANGED_MEANWHILE(Kind.STATE, "VER-04");

  private final Kind kind;
  private final String rule;

  DirectoryReason(Kind kind, String rule) {
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
