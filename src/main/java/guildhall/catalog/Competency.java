package guildhall.catalog;

import java.util.Map;

/// A field a company can prove itself in, at Silver or Gold (CMP-01).
///
/// @param cloud whether it carries unlimited Signature cloud support (TEC-05)
/// @param carries what it brings at each level, beside the core (BEN-03)
public record Competency(
    CompetencyCode code,
    Texts name,
    Texts area,
    boolean cloud,
    Map<Level, BenefitPackage> carries) {

  public BenefitPackage carriesAt(Level level) {
    return carries.getOrDefault(level, BenefitPackage.EMPTY);
  }
}
