package guildhall.notifications.app;

import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.catalog.Edition;
import guildhall.catalog.ReminderPolicy;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.MembershipStatus;
import guildhall.memberships.Memberships;
import guildhall.notifications.domain.CalendarDays;
import guildhall.notifications.domain.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers a company's days worth standing in a calendar.
@Component
@Transactional(readOnly = true)
class BuildCalendar {

  private final Memberships memberships;
  private final Grants grants;
  private final Catalog catalog;
  private final OfferNames names;

  BuildCalendar(Memberships memberships, Grants grants, Catalog catalog, OfferNames names) {
    this.memberships = memberships;
    this.grants = grants;
    this.catalog = catalog;
    this.names = names;
  }

  /// @param offer the one offer whose dates are wanted; null for all the company holds
  CompanyCalendar of(AccountId account, LocalDate day, @Nullable String offer) {
    var edition = catalog.inForceOn(day);
    var held =
        memberships.of(account, day).stream()
            .filter(it -> it.status() != MembershipStatus.INACTIVE)
            .filter(it -> offer == null || it.offer().equals(offer))
            .toList();
    var deadlines = new ArrayList<Deadline>();
    for (var one : held) deadlines.addAll(CalendarDays.around(year(one, edition)));
    for (var line : grants.lines(account, day)) {
      var grant = line.grant();
      var wanted = held.stream().anyMatch(it -> it.id().equals(grant.membership()));
      if (!wanted || grant.kind() != BenefitKind.SEATS || line.left() == 0) continue;
      deadlines.addAll(
          CalendarDays.of(
              new CalendarDays.Waiting(
                  grant.id(), grant.benefit().value(), line.left(), grant.activateBy())));
    }
    return new CompanyCalendar(day, edition.number(), deadlines, spoken(deadlines, day));
  }

  private static CalendarDays.Year year(HeldMembership it, Edition edition) {
    var reminders =
        edition.program().policies().reminders().stream().map(ReminderPolicy::offsetDays).toList();
    return new CalendarDays.Year(
        it.id(),
        it.offer(),
        it.yearStartsOn(),
        it.anniversaryOn(),
        it.renewalOpensOn(),
        it.renewBy(),
        reminders);
  }

  private Map<String, Map<String, String>> spoken(List<Deadline> deadlines, LocalDate day) {
    var spoken = new LinkedHashMap<String, Map<String, String>>();
    for (var it : deadlines) {
      var name =
          switch (it.what()) {
            case REDEEM_BY, REDEEM_BY_AHEAD -> names.benefit(it.subject(), day);
            case REMINDER, ANNIVERSARY, WINDOW_OPENS, LAST_DAY, LAST_DAY_AHEAD ->
                names.offer(it.subject(), day);
          };
      spoken.put(it.subject(), name);
    }
    return spoken;
  }
}
