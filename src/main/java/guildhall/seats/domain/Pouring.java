package guildhall.seats.domain;

import org.jspecify.annotations.Nullable;

/// What redeeming a token makes of a subscription.
///
/// @param before the seats as they were; null when there are none to keep
/// @param seatDaysLeftOver what rounding down to whole days dropped, less than one day per seat
public record Pouring(@Nullable Holding before, Holding after, long seatDaysLeftOver) {

  /// Tells whether what is about to happen is still what was shown: `25@2026-11-30>50@2027-05-08`.
  public String fingerprint() {
    return (before == null ? "none" : text(before)) + ">" + text(after);
  }

  private static String text(Holding it) {
    return it.seats() + "@" + it.endsOn();
  }
}
