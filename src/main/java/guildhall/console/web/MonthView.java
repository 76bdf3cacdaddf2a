package guildhall.console.web;

import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month of renewal windows, day by day.
///
/// @param month its name, such as December 2026
/// @param summary how many open and close in it, as a sentence
public record MonthView(String month, String summary, Action before, Action after, List<Day> days) {

  /// A day on which windows open or close; others are left out.
  public record Day(LocalDate on, boolean today, List<Event> events, List<String> more) {}

  /// @param line null for a year that was paid: nothing of it runs out
  /// @param chip what the window does, or how it went
  public record Event(
      String company,
      String country,
      String path,
      String offer,
      @Nullable LineView line,
      Chip chip) {}
}
