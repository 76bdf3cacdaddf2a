package guildhall.keys.domain;

import guildhall.kernel.Reason;

/// Why a row of keys is handed back, or left where it is when its import is undone.
public enum RowRefused implements Reason {
  KEY_WRONG_FORMAT(Kind.CONTENT, "SW-01"),
  KEY_WRONG_ACTIVATIONS(Kind.CONTENT, "SW-03"),
  KEY_TWICE_IN_FILE(Kind.CONTENT, "SW-02"),
  KEY_IN_ANOTHER_POOL(Kind.STATE, "SW-02"),
  /// A company has taken it since it was loaded.
  KEY_TAKEN_MEANWHILE(Kind.STATE, "SW-02"),
  /// The program has withdrawn it since it was loaded.
  KEY_WITHDRAWN_MEANWHILE(Kind.STATE, "SW-08");

  private final Kind kind;
  private final String rule;

  RowRefused(Kind kind, String rule) {
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
