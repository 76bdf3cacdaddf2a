package guildhall.memberships;

import java.time.LocalDate;

/// The renewal windows that touch one week, each counted once.
///
/// @param from the week's Monday
/// @param opens windows that open in it
/// @param open windows that are open all through
/// @param closes windows that close in it
/// @param paid windows of memberships renewed by its end
public record WindowWeek(LocalDate from, long opens, long open, long closes, long paid) {}
