package guildhall.memberships.app;

import guildhall.memberships.db.DueItems;
import guildhall.platform.work.UpcomingEvents;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The days on which something happens to some membership, for the clock of the demo to jump to.
@Component
class ComingDays implements UpcomingEvents {

  private final DueItems due;
  private final Rhythms rhythms;

  ComingDays(DueItems due, Rhythms rhythms) {
    this.due = due;
    this.rhythms = rhythms;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Upcoming> nextAfter(LocalDate day) {
    var reminders =
        rhythms.allReminders().stream()
            .flatMap(it -> on(it.offsetDays(), day, "memberships.event." + it.kind()).stream());
    var renewal = Rhythms.of(rhythms.inForceOn(day));
    var opening = on(renewal.opensAfterDays(), day, "memberships.event.WINDOW_OPENS");
    var lapse =
        due.nextLapse(day).map(it -> new Upcoming(it, "memberships.event.MEMBERSHIP_LAPSES"));
    return Stream.of(reminders, opening.stream(), lapse.stream())
        .flatMap(it -> it)
        .min(Comparator.comparing(Upcoming::day));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Happening> on(LocalDate day, int most) {
    var reminders =
        rhythms.allReminders().stream()
            .map(it -> happening(it.offsetDays(), day, "memberships.event." + it.kind(), most));
    var opens = Rhythms.of(rhythms.inForceOn(day)).opensAfterDays();
    var opening = happening(opens, day, "memberships.event.WINDOW_OPENS", most);
    var lapse = told(due.lapsingOn(day), day, "memberships.event.MEMBERSHIP_LAPSES", most);
    return Stream.concat(reminders, Stream.of(opening, lapse)).flatMap(Optional::stream).toList();
  }

  private Optional<Happening> happening(int offsetDays, LocalDate day, String key, int most) {
    return told(due.companiesWithAnniversary(day.minusDays(offsetDays)), day, key, most);
  }

  private static Optional<Happening> told(List<String> all, LocalDate day, String key, int most) {
    if (all.isEmpty()) return Optional.empty();
    var named = all.stream().limit(most).toList();
    return Optional.of(new Happening(day, key, named, all.size() - named.size()));
  }

  private Optional<Upcoming> on(int offsetDays, LocalDate day, String messageKey) {
    return due.nextFromAnniversary(offsetDays, day).map(it -> new Upcoming(it, messageKey));
  }
}
