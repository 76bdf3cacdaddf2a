package guildhall.memberships.web;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.Catalog;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Program;
import guildhall.catalog.Texts;
import guildhall.kernel.NotFound;
import guildhall.platform.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Names of offers in the reader's language.
@Component
class OfferTexts {

  private final Catalog catalog;
  private final HttpServletRequest request;

  /// @param request the one being answered; Spring puts it behind this name
  OfferTexts(Catalog catalog, HttpServletRequest request) {
    this.catalog = catalog;
    this.request = request;
  }

  String language() {
    return Languages.of(request).getLanguage();
  }

  /// The code itself where the program no longer names the offer.
  String of(String offer, LocalDate day) {
    return catalog
        .inForceOn(day)
        .program()
        .offer(new OfferCode(offer))
        .map(this::name)
        .orElse(offer);
  }

  Offer offer(String offer, LocalDate day) {
    return catalog.inForceOn(day).program().offer(new OfferCode(offer)).orElseThrow(NotFound::new);
  }

  Texts texts(String offer, LocalDate day) {
    return offer(offer, day).name();
  }

  /// How many lines of benefits an offer brings.
  int benefitsOf(String offer, LocalDate day) {
    return offer(offer, day).carries().lines().size();
  }

  /// A benefit's name; the code itself where neither edition names it.
  String benefit(String code, LocalDate day) {
    var now = catalog.inForceOn(day).program().benefit(new BenefitCode(code));
    return now.map(it -> it.name().in(language())).orElse(code);
  }

  /// The program as it was sold in an edition.
  Program program(int edition) {
    return catalog.edition(edition).program();
  }

  String name(Offer offer) {
    return offer.name().in(language());
  }

  String summary(Offer offer) {
    return offer.summary().in(language());
  }
}
