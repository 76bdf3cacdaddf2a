package guildhall.memberships.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Refusal;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipOn;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.RenewalRules;
import guildhall.memberships.domain.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells how a company's memberships stand on a day: the past from the years on record then, a day
/// to come as it will be if nothing is done.
@Component
@Transactional(readOnly = true)
public class LookUpMemberships {

  private final MembershipRows memberships;
  private final Eligibility eligibility;
  private final Rhythms rhythms;
  private final Orders orders;

  LookUpMemberships(
      MembershipRows memberships, Eligibility eligibility, Rhythms rhythms, Orders orders) {
    this.memberships = memberships;
    this.eligibility = eligibility;
    this.rhythms = rhythms;
    this.orders = orders;
  }

  /// What falls due first comes first; what has lapsed comes last.
  public List<MembershipOn> of(Call call, AccountId account, LocalDate day) {
    MembershipPolicy.SEE.require(call.by(), account);
    return unasked(account, day);
  }

  public Optional<MembershipOn> one(Call call, AccountId account, UUID id, LocalDate day) {
    MembershipPolicy.SEE.require(call.by(), account);
    return memberships.find(account, id).flatMap(it -> on(it, day));
  }

  /// For doors, whose callers have asked their own policy.
  public List<MembershipOn> unasked(AccountId account, LocalDate day) {
    return memberships.of(account).stream()
        .flatMap(it -> on(it, day).stream())
        .sorted(
            Comparator.comparing((MembershipOn it) -> it.standing() instanceof Standing.Lapsed)
                .thenComparing(it -> it.window().anniversaryOn()))
        .toList();
  }

  private Optional<MembershipOn> on(Membership it, LocalDate day) {
    return it.yearOn(day).map(year -> on(it, year, day));
  }

  private MembershipOn on(Membership it, MembershipYear year, LocalDate day) {
    var standing = year.window().standingOn(day);
    var edition = rhythms.inForceOn(day);
    var next = year.renewed(day, Rhythms.of(edition), edition.number());
    return new MembershipOn(
        it,
        year,
        standing,
        next.window().anniversaryOn(),
        rhythms.remindersOf(year).stream().map(rule -> rule.dueOn(year.window())).toList(),
        missing(it, year, standing, day),
        orders.isOneOpen(it.account(), it.offer()));
  }

  /// Asked for the latest year only, and once a review of the profile can count.
  private List<Refusal> missing(
      Membership it, MembershipYear year, Standing standing, LocalDate day) {
    var within = rhythms.inForceOn(day).program().policies().profileReviewWithin();
    var tooEarly = day.isBefore(year.window().anniversaryOn().minus(within));
    if (tooEarly || !year.equals(it.latest()) || standing instanceof Standing.Lapsed) {
      return List.of();
    }
    return RenewalRules.missing(year.window(), eligibility.toRenew(it, day));
  }
}
