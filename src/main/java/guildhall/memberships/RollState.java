package guildhall.memberships;

/// How a partner or a membership stands on the roll, in the words staff sort their work by.
public enum RollState {
  /// The window opens within 30 days.
  OPENS,
  /// It may be renewed.
  WINDOW,
  /// It may be renewed for seven days more at most.
  LAST_DAYS,
  /// It was not renewed.
  LAPSED,
  /// All is well, and the anniversary is still ahead.
  ACTIVE,
  /// The company holds nothing and never did.
  NONE
}
