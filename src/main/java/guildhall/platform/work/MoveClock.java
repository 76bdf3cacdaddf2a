package guildhall.platform.work;

import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Outcome;
import guildhall.kernel.Refusal;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ClockReason;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.UpcomingEvents.Happening;
import guildhall.platform.work.UpcomingEvents.Upcoming;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Moves the clock of a demo or sandbox forward, day by day, and answers when every round due on
/// the way has run. Production refuses to start with it.
@Component
@ConditionalOnProperty("guildhall.clock.movable")
public class MoveClock {

  private static final Duration STEP_MAX = Duration.ofDays(1_100);
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final ProgramClock clock;
  private final Rounds rounds;
  private final ClockSetting setting;
  private final ObjectProvider<UpcomingEvents> calendars;

  MoveClock(
      ProgramClock clock,
      Rounds rounds,
      ClockSetting setting,
      ObjectProvider<UpcomingEvents> calendars) {
    this.clock = clock;
    this.rounds = rounds;
    this.setting = setting;
    this.calendars = calendars;
  }

  @PostConstruct
  void goOnWhereItStopped() {
    clock.runAheadBy(setting.kept());
  }

  /// Moves to an instant; days between are walked in order.
  public Outcome<Instant> to(Call call, Instant target) {
    if (target.isBefore(call.at())) {
      return new Outcome.Refused<>(
          Refusal.of(ClockReason.CLOCK_ONLY_FORWARD).with("now", call.at()));
    }
    if (Duration.between(call.at(), target).compareTo(STEP_MAX) > 0) {
      return new Outcome.Refused<>(
          Refusal.of(ClockReason.CLOCK_STEP_TOO_LARGE).with("daysMax", STEP_MAX.toDays()));
    }
    rounds.walkClockTo(target);
    Acting.asProgram("keeping the clock", () -> setting.keep(clock));
    return new Outcome.Accepted<>(clock.at());
  }

  /// Moves to the morning of a day; on the day itself nothing moves.
  public Outcome<Instant> toDay(Call call, LocalDate day) {
    if (day.equals(call.on())) return new Outcome.Accepted<>(call.at());
    return to(call, day.atTime(MORNING).atZone(clock.zone()).toInstant());
  }

  public Outcome<Instant> toNextEvent(Call call) {
    var next = nextAhead(call.by(), call.on());
    if (next.isEmpty()) return Outcome.refused(ClockReason.NO_EVENT_AHEAD);
    return toDay(call, next.get().day());
  }

  /// What happens on the days after `from` and until `until`, in order.
  ///
  /// @param most how many days at most
  public List<Upcoming> between(LocalDate from, LocalDate until, int most) {
    return Acting.asProgram(
        "looking ahead",
        () ->
            calendars.stream()
                .flatMap(calendar -> of(calendar, from, until, most).stream())
                .sorted(Comparator.comparing(Upcoming::day).thenComparing(Upcoming::messageKey))
                .limit(most)
                .toList());
  }

  /// The same with the companies it happens to: all of what falls on each day.
  ///
  /// @param named how many companies are named for each thing
  public List<Happening> happenings(LocalDate from, LocalDate until, int most, int named) {
    var days = between(from, until, most).stream().map(Upcoming::day).distinct().toList();
    return Acting.asProgram(
        "looking ahead",
        () ->
            days.stream()
                .flatMap(day -> calendars.stream().flatMap(it -> it.on(day, named).stream()))
                .toList());
  }

  /// Asked day by day from outside, so that each question has a transaction of its own.
  private static List<Upcoming> of(
      UpcomingEvents calendar, LocalDate from, LocalDate until, int most) {
    var events = new ArrayList<Upcoming>();
    var next = calendar.nextAfter(from);
    while (next.isPresent() && !next.get().day().isAfter(until) && events.size() < most) {
      events.add(next.get());
      next = calendar.nextAfter(next.get().day());
    }
    return events;
  }

  /// The first event of any calendar after a day: staff see the program's, a company its own, so
  /// that no company learns when another's membership ends.
  public Optional<Upcoming> nextAhead(Caller by, LocalDate day) {
    return by.account() == null
        ? Acting.asProgram("looking ahead", () -> nextAfter(day))
        : nextAfter(day);
  }

  private Optional<Upcoming> nextAfter(LocalDate day) {
    return calendars.stream()
        .flatMap(calendar -> calendar.nextAfter(day).stream())
        .min(Comparator.comparing(Upcoming::day));
  }
}
