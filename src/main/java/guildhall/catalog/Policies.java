package guildhall.catalog;

import java.time.Period;
import java.util.List;
import java.util.Map;

/// The switches of the program: everything the rules decide by a number or a choice.
///
/// @param activation until when each kind of benefit may be taken and used
/// @param reassignAfter how long a seat stays with the person it was given to (VST-04)
/// @param profileReviewWithin how long before the anniversary a review of the company profile
///   counts (VER-04)
public record Policies(
    RenewalPolicy renewal,
    List<ReminderPolicy> reminders,
    RefundPolicy refund,
    Map<BenefitKind, ActivationPolicy> activation,
    TokenPolicy tokens,
    Period reassignAfter,
    Period profileReviewWithin) {

  /// The policy of one kind; every kind has one, the check sees to it.
  public ActivationPolicy activationOf(BenefitKind kind) {
    var policy = activation.get(kind);
    if (policy == null) throw new IllegalStateException("No activation policy for " + kind);
    return policy;
  }
}
