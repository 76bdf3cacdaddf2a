package guildhall.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something a company may hold for a year: the network membership, a pack, Silver, Gold.
///
/// @param renewable false for what never falls due (OFR-01)
/// @param perAccount how many one company may hold at a time (OFR-02)
/// @param needs what a company must be or have before it may buy
/// @param notWhile offers that, while held, rule this one out (OFR-05)
/// @param discounts what the price is lowered by when another offer is held (UPG-01)
/// @param prices by country and from when; an offer without prices is free
/// @param carries what the offer brings, once a year
public record Offer(
    OfferCode code,
    Texts name,
    Texts summary,
    Level level,
    boolean renewable,
    int perAccount,
    List<Prerequisite> needs,
    List<OfferCode> notWhile,
    List<Discount> discounts,
    List<Price> prices,
    BenefitPackage carries) {

  /// Free offers come with enrolment and are not bought.
  public boolean isFree() {
    return prices.isEmpty();
  }

  /// The price that holds in a country on a day: its own, or else the one for everywhere.
  public Optional<Price> priceIn(String country, LocalDate day) {
    return prices.stream()
        .filter(it -> it.country().equals(country) && it.holdsOn(day))
        .findFirst()
        .or(
            () ->
                prices.stream().filter(it -> it.isForEverywhere() && it.holdsOn(day)).findFirst());
  }
}
