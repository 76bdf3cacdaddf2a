package guildhall.fees.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.fees.Quote;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads an offer's price off the program in force (OFR-09).
@Component
public class QuoteFee {

  private final Catalog catalog;

  QuoteFee(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The price in this country on this day; empty where the program names none.
  public Optional<Quote> handle(String offer, String country, LocalDate day) {
    return catalog
        .inForceOn(day)
        .program()
        .offer(new OfferCode(offer))
        .flatMap(it -> it.priceIn(country, day))
        .map(price -> new Quote(offer, country, price.amount(), price.sample()));
  }
}
