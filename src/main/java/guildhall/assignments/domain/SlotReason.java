package guildhall.assignments.domain;

import guildhall.kernel.Reason;

/// Why a slot is not given, activated or taken back, in order of precedence.
public enum SlotReason implements Reason {
  SEATS_NOT_GRANTED(Kind.MISSING, "BEN-03"),
  ASSIGNMENT_NOT_FOUND(Kind.MISSING, "VST-04"),
  EMAIL_UNREADABLE(Kind.CONTENT, "VST-01"),
  PERSON_NOT_IN_COMPANY(Kind.MISSING, "VST-01"),
  RELEASE_NOT_FOUND(Kind.MISSING, "VST-04"),
  NOT_YOUR_SEAT(Kind.STATE, "VST-02"),
  SEAT_TAKEN_BACK(Kind.STATE, "VST-04"),
  UNDO_ONLY_THE_SAME_DAY(Kind.STATE, "VST-04"),
  SEAT_HANDED_ON(Kind.STATE, "VST-04"),
  SEATS_EXPIRED(Kind.STATE, "BEN-06"),
  SEAT_NOT_CARRIED_OVER(Kind.STATE, "VST-08"),
  SEAT_ALREADY_ACTIVATED(Kind.STATE, "VST-02"),
  PERSON_HAS_A_SEAT(Kind.STATE, "VST-01"),
  SEAT_COOLING_DOWN(Kind.STATE, "VST-04"),
  NO_SEAT_FREE(Kind.STATE, "BEN-10");

  private final Kind kind;
  private final String rule;

  SlotReason(Kind kind, String rule) {
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
