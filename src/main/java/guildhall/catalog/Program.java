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
    List<Offer> offers,
    List<Family> families,
    List<Benefit> benefits,
    List<Competency> competencies,
    Policies policies,
    List<ExtensionPolicy> extensions,
    RightsMatrix rights,
    List<UseTerm> acceptableUse) {

  public Optional<Offer> offer(OfferCode code) {
    return offers.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  public Optional<Benefit> benefit(BenefitCode code) {
    return benefits.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  public Optional<Competency> competency(CompetencyCode code) {
    return competencies.stream().filter(it -> it.code().equals(code)).findFirst();
  }
}
