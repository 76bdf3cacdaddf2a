package guildhall.directory.domain;

import guildhall.kernel.Right;

/// What may be done with a company's file.
public enum DirectoryPolicy implements Right {
  /// Open files and settle checks; the program's staff only.
  OPEN("accounts.open"),
  SEE("accounts.see"),
  /// Confirm that the profile still says what is so (PM-12).
  REVIEW_PROFILE("profile.review"),
  /// Name the company's tax id (PM-14).
  ADD_TAX_ID("tax-id.add"),
  /// Add locations (PM-15).
  MANAGE_LOCATIONS("locations.manage"),
  /// Register tenants (PM-19).
  MANAGE_TENANTS("tenants.manage");

  private final String code;

  DirectoryPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
