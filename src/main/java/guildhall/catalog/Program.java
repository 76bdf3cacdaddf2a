package guildhall.catalog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A whole partner program: what it offers, by which rules, and who may do what.
///
/// @param languages the languages every text is written in, the first one first asked for
/// @param since the first day of the first edition
/// @param contact where a company turns to, shown where the portal itself cannot help
public record Program(
    String code,
    Texts name,
    String contact,
    List<String> languages,
    ZoneId zone,
    LocalDate since,
    Coded<OfferCode, Offer> offers,
    List<Family> families,
    Coded<BenefitCode, Benefit> benefits,
    Coded<CompetencyCode, Competency> competencies,
    Policies policies,
    List<ExtensionPolicy> extensions,
    RightsMatrix rights,
    List<UseTerm> acceptableUse) {

  public Optional<Offer> offer(OfferCode code) {
    return offers.find(code);
  }

  public Optional<Benefit> benefit(BenefitCode code) {
    return benefits.find(code);
  }

  public Optional<Competency> competency(CompetencyCode code) {
    return competencies.find(code);
  }
}
