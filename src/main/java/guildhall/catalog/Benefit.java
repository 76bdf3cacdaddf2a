package guildhall.catalog;

/// One thing a membership may bring: a product, a token's seats, hours of advice.
///
/// @param family how lists group it, such as `servers`; a code of the program's files
public record Benefit(
    BenefitCode code, Texts name, Texts description, String family, BenefitDetails details) {

  public BenefitKind kind() {
    return details.kind();
  }
}
