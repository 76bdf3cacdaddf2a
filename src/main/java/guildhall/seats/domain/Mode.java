package guildhall.seats.domain;

/// The three ways to redeem a token (CLD-03).
public enum Mode {
  /// Open a subscription, or open again one that has ended.
  NEW,
  /// More seats, sharing one end date.
  ADD_SEATS,
  /// The same seats, a later end date.
  EXTEND
}
