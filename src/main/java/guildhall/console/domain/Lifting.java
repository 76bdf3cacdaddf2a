package guildhall.console.domain;

/// Lifting the fence around a restored database.
public final class Lifting {

  public static final int REASON_LENGTH_MAX = 500;

  /// Why not.
  public enum Reason implements guildhall.kernel.Reason {
    NO_FENCE_STANDS;

    @Override
    public Kind kind() {
      return Kind.STATE;
    }

    @Override
    public String rule() {
      return "API-02";
    }
  }

  private Lifting() {}
}
