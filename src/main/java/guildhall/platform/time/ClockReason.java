package guildhall.platform.time;

import guildhall.kernel.Reason;

/// Why the clock of a demo or sandbox is not moved; in order of precedence.
public enum ClockReason implements Reason {
  CLOCK_ONLY_FORWARD(Kind.STATE),
  CLOCK_STEP_TOO_LARGE(Kind.CONTENT),
  NO_EVENT_AHEAD(Kind.STATE);

  private final Kind kind;

  ClockReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String rule() {
    return "API-10";
  }
}
