package guildhall.grants.domain;

import java.time.LocalDate;

/// The two dates of a benefit, each the last day, that day included.
public record GrantDates(LocalDate activateBy, LocalDate usableUntil) {}
