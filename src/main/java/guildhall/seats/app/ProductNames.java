package guildhall.seats.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitDetails.SeatTokens;
import guildhall.catalog.Catalog;
import guildhall.catalog.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the program calls the products that tokens bring; the latest edition that names one decides.
@Component
class ProductNames {

  private final Catalog catalog;

  ProductNames(Catalog catalog) {
    this.catalog = catalog;
  }

  Texts of(String product) {
    var editions = catalog.all();
    return editions.reversed().stream()
        .flatMap(it -> it.program().benefits().stream())
        .filter(it -> brings(it, product))
        .map(Benefit::name)
        .findFirst()
        .orElseGet(() -> new Texts(Map.of("en", product)));
  }

  private static boolean brings(Benefit benefit, String product) {
    return benefit.details() instanceof SeatTokens tokens && tokens.product().equals(product);
  }
}
