package guildhall.seats.domain;

/// What the program may set about redeeming (CON-06, CON-13).
///
/// @param extendAtMost a token extends only subscriptions it has no more than this many times the
///   seats of
/// @param redeemDuringGrace tokens of the old year may be redeemed in the renewal window
/// @param endWithin36Months no end date later than 36 months after the day of redeeming
/// @param extendNeedsAsManySeats extending takes a token of at least as many seats, as until 2020
public record RedemptionPolicy(
    int extendAtMost,
    boolean redeemDuringGrace,
    boolean endWithin36Months,
    boolean extendNeedsAsManySeats) {

  /// Three times, which is three years; and nothing else switched on.
  public static final RedemptionPolicy REFERENCE = new RedemptionPolicy(3, false, false, false);
}
