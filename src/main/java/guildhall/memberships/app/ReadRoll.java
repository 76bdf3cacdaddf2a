package guildhall.memberships.app;

import guildhall.fees.Fees;
import guildhall.fees.Quote;
import guildhall.kernel.Money;
import guildhall.kernel.Page;
import guildhall.kernel.Refusal;
import guildhall.memberships.PartnerRow;
import guildhall.memberships.RenewalCounts;
import guildhall.memberships.RenewalRow;
import guildhall.memberships.Roll.Figures;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.memberships.WindowEvent;
import guildhall.memberships.WindowWeek;
import guildhall.memberships.db.PartnerRoll;
import guildhall.memberships.db.RenewalRoll;
import guildhall.memberships.db.RenewalRoll.Near;
import guildhall.memberships.db.RenewalWindows;
import guildhall.memberships.domain.Readiness;
import guildhall.memberships.domain.RenewalRules;
import guildhall.memberships.domain.RenewalWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads memberships across all companies, for staff. Its callers have asked their own policy.
@Component
@Transactional(readOnly = true)
public class ReadRoll {

  private static final int LATELY_DAYS = 7;

  private final PartnerRoll partners;
  private final RenewalRoll renewals;
  private final RenewalWindows windows;
  private final Rhythms rhythms;
  private final Fees fees;

  ReadRoll(
      PartnerRoll partners,
      RenewalRoll renewals,
      RenewalWindows windows,
      Rhythms rhythms,
      Fees fees) {
    this.windows = windows;
    this.partners = partners;
    this.renewals = renewals;
    this.rhythms = rhythms;
    this.fees = fees;
  }

  public Figures figures(LocalDate day) {
    var all = RollWish.on(day);
    var open = all.withStates(Set.of(RollState.WINDOW, RollState.LAST_DAYS));
    var last = all.withStates(Set.of(RollState.LAST_DAYS));
    var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Figures(
        partners.total(all),
        renewals.companies(open, within(day).toString()),
        renewals.companies(last, within(day).toString()),
        windows.closing(day, sunday),
        windows.closing(day.minusDays(LATELY_DAYS), day.minusDays(1)),
        due(day));
  }

  private List<Money> due(LocalDate day) {
    var sums = new TreeMap<String, Money>();
    for (var open : renewals.open(day)) {
      fees.quote(open.offer(), open.country(), day)
          .map(quote -> times(quote.amount(), open.count()))
          .ifPresent(sum -> sums.merge(sum.currency().getCurrencyCode(), sum, Money::plus));
    }
    return List.copyOf(sums.values());
  }

  private static Money times(Money one, long count) {
    return new Money(Math.multiplyExact(one.minorUnits(), count), one.currency());
  }

  public List<WindowWeek> weeks(LocalDate day, int count) {
    return windows.weeks(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), count);
  }

  public List<WindowEvent> windows(YearMonth month, int mostOfDay) {
    return windows.between(month.atDay(1), month.atEndOfMonth(), mostOfDay);
  }

  public Page<RenewalRow> renewals(RollWish wish, Page.Wanted wanted) {
    return renewals
        .page(wish, within(wish.day()).toString(), wanted)
        .map(it -> row(it, wish.day()));
  }

  public long renewals(RollWish wish) {
    return renewals.total(wish, within(wish.day()).toString());
  }

  public RenewalCounts renewalCounts(RollWish wish) {
    return renewals.counts(wish, within(wish.day()).toString());
  }

  public Page<PartnerRow> partners(RollWish wish, Page.Wanted wanted) {
    return partners.page(wish, wanted);
  }

  public long partners(RollWish wish) {
    return partners.total(wish);
  }

  public Map<RollState, Long> partnersByState(RollWish wish) {
    return partners.byState(wish);
  }

  public Map<String, Long> partnersByCountry(RollWish wish) {
    return partners.byCountry(wish);
  }

  private RenewalRow row(Near it, LocalDate day) {
    var fee = fees.quote(it.offer(), it.country(), day).map(Quote::amount);
    return new RenewalRow(
        it.account(),
        it.company(),
        it.country(),
        it.membership(),
        it.offer(),
        it.yearStartsOn(),
        it.anniversaryOn(),
        it.opensOn(),
        it.renewBy(),
        it.state(),
        missing(it, day, fee.isPresent()),
        fee.orElse(null),
        it.remindedOn());
  }

  /// By the same rules as the renewal itself; what has lapsed lacks nothing any more.
  private List<String> missing(Near it, LocalDate day, boolean priced) {
    var counts = it.anniversaryOn().minus(within(day));
    if (day.isBefore(counts) || it.state() == RollState.LAPSED) return List.of();
    var reviewed = it.reviewedOn() != null && !it.reviewedOn().isBefore(counts);
    var ready = new Readiness(reviewed, it.verificationRejected(), it.renewalOpen(), priced);
    var window = new RenewalWindow(it.anniversaryOn(), it.opensOn(), it.renewBy());
    return RenewalRules.missing(window, ready).stream()
        .map(Refusal::reason)
        .map(reason -> reason.name())
        .toList();
  }

  private Period within(LocalDate day) {
    return rhythms.inForceOn(day).program().policies().profileReviewWithin();
  }
}
