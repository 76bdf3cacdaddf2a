package guildhall.identity.domain;

import guildhall.kernel.Right;

/// What may be done with people, tokens and integrations.
public enum IdentityPolicy implements Right {
  SEE_PEOPLE("people.see"),
  /// Add people and change what is known of them (PM-16).
  CREATE("people.create"),
  /// Give and take directory roles (PM-17).
  ASSIGN_DIRECTORY_ROLES("roles.assign-directory"),
  /// Give and take company roles (PM-18).
  ASSIGN_COMPANY_ROLES("roles.assign-company"),
  /// Issue tokens in one's own name.
  ISSUE_TOKENS("tokens.issue"),
  /// Let a program of the company call the API.
  MANAGE_INTEGRATIONS("integrations.manage");

  private final String code;

  IdentityPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
