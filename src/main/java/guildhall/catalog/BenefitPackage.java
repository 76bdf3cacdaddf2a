package guildhall.catalog;

import java.util.List;

/// Everything one offer, or one competency at one level, brings for a year.
public record BenefitPackage(List<PackageLine> lines) {

  public static final BenefitPackage EMPTY = new BenefitPackage(List.of());

  public List<PackageLine> linesOf(BenefitCode benefit) {
    return lines.stream().filter(it -> it.benefit().equals(benefit)).toList();
  }
}
