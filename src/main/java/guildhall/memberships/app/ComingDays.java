package guildhall.memberships.app;

import guildhall.memberships.db.DueItems;
import guildhall.platform.work.UpcomingEvents;
import java.time.LocalDate;
import java.util.Comparator;
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

  private Optional<Upcoming> on(int offsetDays, LocalDate day, String messageKey) {
    return due.nextFromAnniversary(offsetDays, day).map(it -> new Upcoming(it, messageKey));
  }
}
