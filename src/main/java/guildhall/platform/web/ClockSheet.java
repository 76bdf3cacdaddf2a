package guildhall.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page of the demo's clock: today, what comes, and what a move would do.
///
/// @param ahead the days to come with what happens on them
/// @param until the day looked at; null before one is chosen
/// @param passed what happens on the way to that day
public record ClockSheet(
    LocalDate today, List<Event> ahead, @Nullable LocalDate until, List<Event> passed) {

  /// @param what as a message
  /// @param companies those it happens to, as far as they are named
  /// @param more how many more it happens to
  public record Event(LocalDate on, String what, List<String> companies, long more) {

    /// Kadewind BV, Granbacka AB and 4 more.
    public String whom(Shell shell) {
      return more == 0
          ? shell.list(companies)
          : shell.text("platform.clocks.more", Map.of("companies", companies, "more", more));
    }
  }

  /// The day the next event falls on; null when nothing lies ahead.
  public @Nullable LocalDate next() {
    return ahead.isEmpty() ? null : ahead.getFirst().on();
  }
}
