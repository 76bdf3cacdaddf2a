package guildhall.catalog;

import guildhall.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an offer costs for a year in one country, between two days (OFR-09).
///
/// @param country ISO 3166 code, or `*` for everywhere without a price of its own
/// @param validTo the last day, that day included; null while no end is known
/// @param sample true where no document states the figure; shown as a sample wherever it appears
public record Price(
    String country,
    Money amount,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean sample) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public boolean isForEverywhere() {
    return country.equals("*");
  }
}
