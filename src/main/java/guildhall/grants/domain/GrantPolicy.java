package guildhall.grants.domain;

import guildhall.kernel.Right;

/// Who may look at a company's benefits. Whatever is not named here is not allowed.
public enum GrantPolicy implements Right {
  /// PM-01.
  SEE("benefits.see");

  private final String code;

  GrantPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
