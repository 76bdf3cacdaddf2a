package guildhall.platform.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the calendar holds next; lets the clock of the demo jump to the next day worth seeing.
public interface UpcomingEvents {

  /// @param messageKey what happens, as a message: `memberships.event.secondReminder`, say
  record Upcoming(LocalDate day, String messageKey) {}

  /// What happens on a day, and to whom.
  ///
  /// @param companies the names of those it happens to, the first by name
  /// @param more how many more there are
  record Happening(LocalDate day, String messageKey, List<String> companies, long more) {}

  /// Everything that happens on `day` if nothing is done.
  ///
  /// @param most how many companies are named for each thing
  List<Happening> on(LocalDate day, int most);

  /// The first event after `day`.
  Optional<Upcoming> nextAfter(LocalDate day);
}
