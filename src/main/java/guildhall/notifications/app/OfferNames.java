package guildhall.notifications.app;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The names the program gives to what letters are about.
@Component
class OfferNames {

  private final Catalog catalog;

  OfferNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Names by language; a code the program no longer knows stands for itself.
  Map<String, String> offer(String code, LocalDate day) {
    return catalog
        .inForceOn(day)
        .program()
        .offer(new OfferCode(code))
        .map(it -> names(it.name()))
        .orElse(Map.of("en", code));
  }

  Map<String, String> benefit(String code, LocalDate day) {
    return catalog
        .inForceOn(day)
        .program()
        .benefit(new BenefitCode(code))
        .map(it -> names(it.name()))
        .orElse(Map.of("en", code));
  }

  private static Map<String, String> names(Texts texts) {
    return texts.byLanguage();
  }
}
