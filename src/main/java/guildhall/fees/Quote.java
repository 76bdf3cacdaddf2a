package guildhall.fees;

import guildhall.kernel.Money;

/// What an offer costs for a year in a country.
///
/// @param sample true where no document states the figure; shown as a sample wherever it appears
public record Quote(String offer, String country, Money amount, boolean sample) {}
