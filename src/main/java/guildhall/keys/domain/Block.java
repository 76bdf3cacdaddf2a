package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// Withdrawing a key that leaked or was misused (SW-08).
public final class Block {

  private Block() {}

  /// Why a key is withdrawn.
  public enum Cause {
    LEAKED,
    MISUSED,
    WITHDRAWN
  }

  /// Why it is not, in order of precedence.
  public enum Refused implements Reason {
    KEY_NOT_FOUND(Kind.MISSING, "SW-08"),
    /// Looked for by its text, among all the program's keys.
    NO_SUCH_KEY(Kind.MISSING, "SW-08"),
    KEY_ALREADY_BLOCKED(Kind.STATE, "SW-08");

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
