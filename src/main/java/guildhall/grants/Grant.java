package guildhall.grants;

import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.PackageLine.Group;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One benefit of one membership year: how many of it, and its two dates.
///
/// BEN-04, BEN-06: with an anniversary on 31 January 2021 a seat token is to be redeemed by that
/// day, while a developer subscription may be assigned through 2 March; both serve through 2 March.
///
/// @param membership the membership that granted it
/// @param edition the edition of the program the year was sold under
/// @param activateBy the last day on which it may be taken, redeemed or assigned
/// @param usableUntil the last day on which what was taken may be used through this grant
/// @param refundableUntil the last day the year's fee can still be given back; null once any
///   benefit of the same year was used
/// @param used whether this very benefit was used
public record Grant(
    UUID id,
    AccountId account,
    UUID membership,
    String offer,
    BenefitCode benefit,
    BenefitKind kind,
    int quantity,
    Group group,
    int edition,
    LocalDate startsOn,
    LocalDate activateBy,
    LocalDate usableUntil,
    @Nullable LocalDate refundableUntil,
    boolean used) {

  /// Whether it may still be taken, redeemed or assigned on this day.
  public boolean activatableOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(activateBy);
  }

  /// Whether what was taken may be used on this day.
  public boolean usableOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(usableUntil);
  }

  /// Whether using it on this day would end a refund right that still stands (REF-03).
  public boolean useEndsRefundOn(LocalDate day) {
    return refundableUntil != null && !day.isAfter(refundableUntil);
  }
}
