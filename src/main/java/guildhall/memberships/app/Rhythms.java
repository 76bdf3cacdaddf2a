package guildhall.memberships.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.Edition;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.ReminderRule;
import guildhall.memberships.domain.RenewalRhythm;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads the rhythm of years and reminders off the program's files.
@Component
class Rhythms {

  private final Catalog catalog;

  Rhythms(Catalog catalog) {
    this.catalog = catalog;
  }

  /// What a purchase or renewal on this day is sold under.
  Edition inForceOn(LocalDate day) {
    return catalog.inForceOn(day);
  }

  /// The edition a year was sold under.
  Edition edition(int number) {
    return catalog.edition(number);
  }

  static RenewalRhythm of(Edition edition) {
    var policy = edition.program().policies().renewal();
    return new RenewalRhythm(
        policy.firstTerm(), policy.step(), policy.opensAfterDays(), policy.windowDays());
  }

  /// The reminders a running year keeps from the edition it was sold under.
  List<ReminderRule> remindersOf(MembershipYear year) {
    return reminders(catalog.edition(year.edition()));
  }

  /// Every reminder any edition ever named.
  List<ReminderRule> allReminders() {
    return catalog.all().stream().flatMap(it -> reminders(it).stream()).distinct().toList();
  }

  private static List<ReminderRule> reminders(Edition edition) {
    return edition.program().policies().reminders().stream()
        .map(it -> new ReminderRule(it.kind().name(), it.offsetDays()))
        .toList();
  }
}
