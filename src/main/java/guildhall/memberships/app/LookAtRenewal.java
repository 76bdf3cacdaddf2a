package guildhall.memberships.app;

import guildhall.catalog.Edition;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.PackageLine;
import guildhall.directory.Directory;
import guildhall.directory.ProfileSheet;
import guildhall.fees.Quote;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.domain.BenefitChange;
import guildhall.memberships.domain.BenefitChange.Line;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipOn;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Readiness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks ahead at the next year of a membership: what must be settled, what it costs, and what it
/// brings beside the year that runs (REN-08, REN-13).
@Component
@Transactional(readOnly = true)
public class LookAtRenewal {

  /// @param sold the offer as it was sold for the running year
  /// @param reviewCountsFrom the first day on which a review of the profile counts (VER-04)
  /// @param quote null where the program names no price any more
  /// @param changes every benefit of either year
  public record Outlook(
      MembershipOn on,
      Offer sold,
      Readiness ready,
      LocalDate reviewCountsFrom,
      ProfileSheet profile,
      @Nullable Quote quote,
      List<BenefitChange> changes) {}

  private final LookUpMemberships lookUpMemberships;
  private final Eligibility eligibility;
  private final Rhythms rhythms;
  private final Directory directory;

  LookAtRenewal(
      LookUpMemberships lookUpMemberships,
      Eligibility eligibility,
      Rhythms rhythms,
      Directory directory) {
    this.lookUpMemberships = lookUpMemberships;
    this.eligibility = eligibility;
    this.rhythms = rhythms;
    this.directory = directory;
  }

  /// The company's membership of an offer, the running one before one that lapsed.
  public Optional<Outlook> of(Call call, AccountId account, String offer) {
    MembershipPolicy.SEE.require(call.by(), account);
    return lookUpMemberships.unasked(account, call.on()).stream()
        .filter(it -> it.membership().offer().equals(offer))
        .findFirst()
        .map(it -> outlook(it, call.on()));
  }

  public Optional<Outlook> one(Call call, AccountId account, UUID membership) {
    return lookUpMemberships
        .one(call, account, membership, call.on())
        .map(it -> outlook(it, call.on()));
  }

  /// What the next year costs; empty where the program names no price any more.
  public Optional<Quote> quote(Call call, Membership it) {
    MembershipPolicy.SEE.require(call.by(), it.account());
    return eligibility.quote(it.account(), it.offer(), call.on());
  }

  private Outlook outlook(MembershipOn it, LocalDate day) {
    var account = it.membership().account();
    var now = rhythms.inForceOn(day);
    var then = rhythms.edition(it.year().edition());
    var within = now.program().policies().profileReviewWithin();
    return new Outlook(
        it,
        offer(it, then).or(() -> offer(it, now)).orElseThrow(),
        eligibility.toRenew(it.membership(), day),
        it.window().anniversaryOn().minus(within),
        directory.profile(account).orElseThrow(),
        eligibility.quote(account, it.membership().offer(), day).orElse(null),
        BenefitChange.between(lines(it, then), lines(it, now)));
  }

  private static Optional<Offer> offer(MembershipOn it, Edition edition) {
    return edition.program().offer(new OfferCode(it.membership().offer()));
  }

  private static Map<Line, Integer> lines(MembershipOn it, Edition edition) {
    return offer(it, edition).stream()
        .flatMap(offer -> offer.carries().lines().stream())
        .collect(Collectors.toMap(LookAtRenewal::line, PackageLine::quantity, Integer::sum));
  }

  private static Line line(PackageLine it) {
    return new Line(it.benefit().value(), it.group().name());
  }
}
