package guildhall.keys.app;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitDetails;
import guildhall.catalog.BenefitDetails.LicenseUse;
import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.SoftwareLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads a grant of software the way the rules of keys want it.
@Component
public class SoftwareLines {

  /// A server license is sold in packs that cover this many cores of one machine.
  private static final int CORES_PER_KEY = 16;

  private final Catalog catalog;
  private final Grants grants;

  SoftwareLines(Catalog catalog, Grants grants) {
    this.catalog = catalog;
    this.grants = grants;
  }

  /// The line of a grant, its later years included; empty when the grant is not of software.
  public Optional<SoftwareLine> of(Grant grant) {
    return of(grant, grants.line(grant.account(), grant.membership(), grant.benefit()));
  }

  /// @param years the grants of the same benefit under the same membership
  Optional<SoftwareLine> of(Grant grant, List<Grant> years) {
    return details(grant).map(details -> line(grant, details, years));
  }

  /// The line through which a company holds one of its keys.
  public SoftwareLine through(AccountId account, UUID grant) {
    return of(grants.find(account, grant).orElseThrow()).orElseThrow();
  }

  /// What the edition a grant was sold under says of its product.
  public Benefit benefit(Grant grant) {
    return catalog.edition(grant.edition()).program().benefit(grant.benefit()).orElseThrow();
  }

  public Optional<BenefitDetails.Keys> details(Grant grant) {
    return benefit(grant).details() instanceof BenefitDetails.Keys keys
        ? Optional.of(keys)
        : Optional.empty();
  }

  private static SoftwareLine line(Grant grant, BenefitDetails.Keys details, List<Grant> years) {
    var usableUntil =
        years.stream()
            .map(Grant::usableUntil)
            .max(Comparator.naturalOrder())
            .orElse(grant.usableUntil());
    return new SoftwareLine(
        grant.id(),
        grant.benefit().value(),
        kind(details),
        grant.quantity(),
        perKey(details),
        grant.activateBy(),
        usableUntil,
        years.stream().anyMatch(year -> year.activateBy().isAfter(grant.activateBy())),
        grant.refundableUntil());
  }

  static KeyKind kind(BenefitDetails.Keys details) {
    if (!details.keyNeeded()) return KeyKind.NONE;
    return switch (details.keyKind()) {
      case SINGLE -> KeyKind.SINGLE;
      case MULTIPLE_ACTIVATION -> KeyKind.MULTIPLE_ACTIVATION;
      case NONE -> KeyKind.NONE;
    };
  }

  private static int perKey(BenefitDetails.Keys details) {
    return switch (kind(details)) {
      case MULTIPLE_ACTIVATION -> details.activationsPerKey();
      case SINGLE -> details.use() == LicenseUse.CORE ? CORES_PER_KEY : 1;
      case NONE -> 0;
    };
  }
}
