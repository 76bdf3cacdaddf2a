package guildhall.seats.domain;

import org.jspecify.annotations.Nullable;

/// What redeeming a token makes of a subscription.
///
/// @param before the seats as they were; null when there are none to keep
/// @param seatDaysLeftOver what rounding down to whole days dropped, less than one day per seat
public record Pouring(@Nullable Holding before, Holding after, long seatDaysLeftOver) {}
