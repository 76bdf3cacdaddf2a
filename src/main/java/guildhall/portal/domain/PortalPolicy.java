package guildhall.portal.domain;

import guildhall.kernel.Right;

/// Who may see what of the portal. Whatever is not named here is not allowed.
public enum PortalPolicy implements Right {
  /// Every person of a company may read what its company did.
  SEE_ACTIVITY("activity.see");

  private final String code;

  PortalPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
