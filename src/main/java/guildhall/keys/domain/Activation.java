package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// One report that a key was activated on a machine, and what it counted.
///
/// @param counted whether it took one of the key's activations
public record Activation(boolean counted, int used, int max) {

  public int left() {
    return max - used;
  }

  /// Why an activation is not counted, in order of precedence.
  public enum Refused implements Reason {
    KEY_NOT_FOUND(Kind.MISSING, "SW-01"),
    KEY_BLOCKED(Kind.STATE, "SW-08"),
    SOFTWARE_RIGHT_ENDED(Kind.STATE, "SW-09"),
    KEY_NOT_SHOWN(Kind.STATE, "SW-08"),
    ACTIVATIONS_USED_UP(Kind.STATE, "SW-05");

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
