package guildhall.platform.work;

import java.time.LocalDate;
import java.util.Optional;

/// What the calendar holds next; lets the clock of the demo jump to the next day worth seeing.
public interface UpcomingEvents {

  /// @param messageKey what happens, as a message: `memberships.event.secondReminder`, say
  record Upcoming(LocalDate day, String messageKey) {}

  /// The first event after `day`.
  Optional<Upcoming> nextAfter(LocalDate day);
}
