package guildhall.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of the demo's clock: today, what comes, and what a move would do.
///
/// @param ahead the days to come with what happens on them
/// @param until the day looked at; null before one is chosen
/// @param passed what happens on the way to that day
public record ClockSheet(
    LocalDate today, List<Event> ahead, @Nullable LocalDate until, List<Event> passed) {

  /// @param what as a message
  public record Event(LocalDate on, String what) {}

  /// The day the next event falls on; null when nothing lies ahead.
  public @Nullable LocalDate next() {
    return ahead.isEmpty() ? null : ahead.getFirst().on();
  }
}
