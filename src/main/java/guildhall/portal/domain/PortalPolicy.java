package guildhall.portal.domain;

import guildhall.kernel.Caller;
import guildhall.kernel.Right;
import java.util.stream.Stream;

/// Who may see what of the portal. Whatever is not named here is not allowed.
public enum PortalPolicy implements Right {
  /// Every person of a company may read what its company did.
  SEE_ACTIVITY("activity.see"),
  /// PM-01.
  SEE_BENEFITS("benefits.see"),
  /// PM-09; the act itself is done elsewhere, here it decides what Home offers.
  RENEW("memberships.buy"),
  /// PM-12; likewise.
  REVIEW_PROFILE("profile.review"),
  /// PM-02; likewise.
  TAKE_KEYS("keys.reveal"),
  /// PM-02; likewise.
  REDEEM("tokens.redeem"),
  /// PM-03; likewise.
  ASSIGN("assignments.assign"),
  /// PM-16; likewise.
  INVITE("people.create"),
  /// Of staff; here it decides where they begin.
  SEE_PARTNERS("partners.see-all"),
  /// Likewise.
  SEE_POOLS("key-pools.see");

  private final String code;

  PortalPolicy(String code) {
    this.code = code;
  }

  /// Whether the caller manages nothing of the company's: an employee, who uses what others give.
  public static boolean isOnlooker(Caller caller) {
    return Stream.of(RENEW, REVIEW_PROFILE, TAKE_KEYS, REDEEM, ASSIGN, INVITE)
        .noneMatch(caller::holds);
  }

  @Override
  public String code() {
    return code;
  }
}
