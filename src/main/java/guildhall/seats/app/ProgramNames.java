package guildhall.seats.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitDetails.SeatTokens;
import guildhall.catalog.Catalog;
import guildhall.catalog.Edition;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Texts;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the program calls things; the latest edition that knows one decides.
@Component
class ProgramNames {

  private final Catalog catalog;

  ProgramNames(Catalog catalog) {
    this.catalog = catalog;
  }

  Texts ofProduct(String product) {
    return editions()
        .flatMap(it -> it.program().benefits().stream())
        .filter(it -> brings(it, product))
        .map(Benefit::name)
        .findFirst()
        .orElseGet(() -> new Texts(Map.of("en", product)));
  }

  Texts ofOffer(String offer) {
    return editions()
        .flatMap(it -> it.program().offer(new OfferCode(offer)).stream())
        .map(Offer::name)
        .findFirst()
        .orElseGet(() -> new Texts(Map.of("en", offer)));
  }

  private Stream<Edition> editions() {
    return catalog.all().reversed().stream();
  }

  private static boolean brings(Benefit benefit, String product) {
    return benefit.details() instanceof SeatTokens tokens && tokens.product().equals(product);
  }
}
