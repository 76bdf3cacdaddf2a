package guildhall.catalog;

/// How the program's files call a benefit, such as `office-365-e3`.
public record BenefitCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
