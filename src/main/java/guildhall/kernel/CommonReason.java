package guildhall.kernel;

/// Reasons that any act may give, whatever it is about.
public enum CommonReason implements Reason {
  /// The id of this act was used before with other content; asking twice means asking the same.
  ID_USED_BEFORE(Kind.STATE, "API-02"),
  /// `If-Match` named a version that somebody has changed since.
  OUTDATED(Kind.VERSION, "API-05");

  private final Kind kind;
  private final String rule;

  CommonReason(Kind kind, String rule) {
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
