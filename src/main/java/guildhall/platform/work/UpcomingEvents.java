package guildhall.platform.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the calendar holds next; lets the clock of the demo jump to the next day worth seeing.
public interface UpcomingEvents {

  /// @param messageKey what happens, as a message: `memberships.event.secondReminder`, say
  record Upcoming(LocalDate day, String messageKey) {}

  /// The first event after `day`.
  Optional<Upcoming> nextAfter(LocalDate day);

  /// The days with an event after `from` and until `until`, the first of each day, in order.
  ///
  /// @param most how many at most
  default List<Upcoming> between(LocalDate from, LocalDate until, int most) {
    var events = new ArrayList<Upcoming>();
    var next = nextAfter(from);
    while (next.isPresent() && !next.get().day().isAfter(until) && events.size() < most) {
      events.add(next.get());
      next = nextAfter(next.get().day());
    }
    return List.copyOf(events);
  }
}
