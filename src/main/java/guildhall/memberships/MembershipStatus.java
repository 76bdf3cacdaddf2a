package guildhall.memberships;

/// How a membership stands, in the words of the program's own reports.
public enum MembershipStatus {
  ACTIVE,
  IN_GRACE_PERIOD,
  INACTIVE
}
