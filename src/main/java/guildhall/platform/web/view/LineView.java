package guildhall.platform.web.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/// The membership line: a year up to the anniversary on 60 hundredths of the width, then one cell
/// for each day of the renewal window on the other 40.
///
/// @param startsOn the day the membership year began
/// @param anniversary the day the year is over and the window's count begins
/// @param windowDays how many days after the anniversary may still renew, 30 in the reference
///   program
/// @param today the reader's day; before the start and after the close it stands at the end
/// @param stops dated events in order, the first at the start and the last at the close
/// @param todayText what the flag says: `Today · 15 Oct`
/// @param caption the whole line in one sentence, for those who do not see it
public record LineView(
    LocalDate startsOn,
    LocalDate anniversary,
    int windowDays,
    LocalDate today,
    List<Stop> stops,
    String todayText,
    String caption) {

  /// How a day of the window stands to today.
  public enum Cell {
    GONE,
    LEFT,
    COMING
  }

  /// @param when the date as read: `24 Oct`
  /// @param what the event in a word or two: `Reminder`
  public record Stop(LocalDate on, String when, String what) {}

  /// Positions are counted in ten-thousandths of the width.
  private static final long YEAR = 6000;

  private static final long WINDOW = 4000;
  private static final long GAP = 12;

  /// The stops in order, each with its day as it is read after the day of the one before.
  public static List<Stop> dated(
      List<Stop> stops, BiFunction<LocalDate, LocalDate, String> readAfter) {
    var dated = new ArrayList<Stop>();
    var before = LocalDate.EPOCH;
    for (var stop : stops.stream().sorted(Comparator.comparing(Stop::on)).toList()) {
      dated.add(new Stop(stop.on(), readAfter.apply(before, stop.on()), stop.what()));
      before = stop.on();
    }
    return List.copyOf(dated);
  }

  /// Where a day stands on the line, in hundredths of its width.
  public String at(LocalDate day) {
    return text(position(day));
  }

  public String todayAt() {
    return at(today);
  }

  /// Where the window's cell of this number (from 1) begins.
  public String cellAt(int number) {
    return text(YEAR + WINDOW * (number - 1) / windowDays + GAP);
  }

  public String cellWidth() {
    return text(WINDOW / windowDays - 2 * GAP);
  }

  /// Whether the window's days run today, so that the line may ask for attention.
  public boolean isRunning() {
    return today.isAfter(anniversary) && !today.isAfter(anniversary.plusDays(windowDays));
  }

  /// Width of the part of the year that has passed.
  public String passed() {
    return text(Math.min(position(today), YEAR));
  }

  /// A cell is one day: gone once it has passed, left while the window runs, coming before it.
  public Cell cell(int number) {
    if (today.isBefore(anniversary)) return Cell.COMING;
    return anniversary.plusDays(number).isAfter(today) ? Cell.LEFT : Cell.GONE;
  }

  /// Labels near the right end, and those just before the anniversary, are written to the left of
  /// their stop.
  public boolean writtenLeft(LocalDate day) {
    return position(day) > 7200 || (position(day) > 4000 && day.isBefore(anniversary));
  }

  /// Whether the flag of today points to the left, where there is no room to its right.
  public boolean flagLeft() {
    return position(today) > 8500;
  }

  /// An event of the line's text version; today is one of them.
  public record Event(String when, String what, boolean today) {}

  /// The line as text: its stops in order with today among them.
  public List<Event> inOrder() {
    var events = new ArrayList<Event>();
    var now = new Event(todayText, "", true);
    for (var stop : stops) {
      if (stop.on().isAfter(today) && !events.contains(now)) events.add(now);
      events.add(new Event(stop.when(), stop.what(), false));
    }
    if (!events.contains(now)) events.add(now);
    return List.copyOf(events);
  }

  public String smallPassed() {
    return small(Math.min(position(today), YEAR));
  }

  public String smallToday() {
    return small(position(today));
  }

  public String smallCell(int number) {
    return small(YEAR + 60 + (WINDOW - 60) * (number - 1) / windowDays);
  }

  /// Ten-thousandths in the small line's own units of 200.
  private static String small(long position) {
    return text(position * 2);
  }

  private long position(LocalDate day) {
    if (day.isBefore(startsOn)) return 0;
    if (day.isBefore(anniversary)) {
      return YEAR * days(startsOn, day) / days(startsOn, anniversary);
    }
    return YEAR + WINDOW * Math.min(days(anniversary, day), windowDays) / windowDays;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static String text(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
