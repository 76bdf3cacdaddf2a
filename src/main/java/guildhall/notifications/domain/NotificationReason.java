package guildhall.notifications.domain;

import guildhall.kernel.Reason;

/// Why a choice of mail is not kept.
public enum NotificationReason implements Reason {
  /// Nobody else who is global admin would hear of the renewal.
  RENEWAL_MAIL_NEEDS_A_GLOBAL_ADMIN;

  @Override
  public Kind kind() {
    return Kind.STATE;
  }

  @Override
  public String rule() {
    return "NTF-14";
  }
}
