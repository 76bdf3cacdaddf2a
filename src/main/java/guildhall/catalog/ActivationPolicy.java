package guildhall.catalog;

/// Until when a kind of benefit may first be taken, and until when it works (BEN-04 to BEN-07).
public record ActivationPolicy(Until activateUntil, Until usableUntil) {

  /// A last day, that day included: the anniversary, or the last day of the renewal window after
  /// it.
  public enum Until {
    ANNIVERSARY,
    WINDOW_CLOSE
  }
}
