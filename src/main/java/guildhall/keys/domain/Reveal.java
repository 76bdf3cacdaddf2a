package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// Showing the text of one key to one person.
public final class Reveal {

  private Reveal() {}

  /// Why a key stays hidden, in order of precedence.
  public enum Refused implements Reason {
    KEY_NOT_FOUND(Kind.MISSING, "SW-01"),
    KEY_BLOCKED(Kind.STATE, "SW-08"),
    SOFTWARE_RIGHT_ENDED(Kind.STATE, "SW-09"),
    REVEAL_ENDS_REFUND(Kind.STATE, "SW-07");

    private final Kind kind;
    private final String rule;

    Refused(Kind kind, String rule) {
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
}
