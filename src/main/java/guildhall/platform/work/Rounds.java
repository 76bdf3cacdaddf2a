package guildhall.platform.work;

import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// Walks every round for every day up to today, in order, and drains the backlogs after each day.
@Component
public class Rounds {

  private final List<Round> rounds;
  private final List<Backlog> backlogs;
  private final WalkedDays walked;
  private final ProgramClock clock;

  /// One walk at a time in this process; between processes each item bears repeating.
  private final ReentrantLock oneWalk = new ReentrantLock();

  Rounds(List<Round> rounds, List<Backlog> backlogs, WalkedDays walked, ProgramClock clock) {
    this.rounds = rounds.stream().sorted(Comparator.comparingInt(Round::order)).toList();
    this.backlogs = backlogs.stream().sorted(Comparator.comparingInt(Backlog::order)).toList();
    this.walked = walked;
    this.clock = clock;
  }

  /// Walks the days missed since the last walk, then today; the very first walk is today's alone.
  public void walkToToday() {
    oneWalk.lock();
    try {
      var today = clock.today();
      for (var day = firstDueDay(today); !day.isAfter(today); day = day.plusDays(1)) walk(day);
    } finally {
      oneWalk.unlock();
    }
  }

  /// Moves the clock forward day by day, walking each day's rounds, and ends at `target`.
  public void walkClockTo(Instant target) {
    oneWalk.lock();
    try {
      walkToToday();
      for (var day = clock.today().plusDays(1); !day.isAfter(clock.on(target)); ) {
        clock.moveTo(day.atStartOfDay(clock.zone()).toInstant());
        walk(day);
        day = day.plusDays(1);
      }
      clock.moveTo(target);
    } finally {
      oneWalk.unlock();
    }
  }

  /// Walks one day whether or not it was walked before.
  public void walk(LocalDate day) {
    for (var round : rounds) {
      Acting.asProgram(
          "round " + round.name(),
          () -> {
            round.walk(callOf(round), day);
            walked.mark(round.name(), day);
          });
    }
    drainBacklogs();
  }

  public void drainBacklogs() {
    for (var backlog : backlogs) {
      Acting.asProgram("backlog " + backlog.getClass().getSimpleName(), backlog::drain);
    }
  }

  private LocalDate firstDueDay(LocalDate today) {
    return rounds.stream()
        .map(round -> walked.lastWalked(round.name()).map(day -> day.plusDays(1)).orElse(today))
        .min(Comparator.naturalOrder())
        .orElse(today);
  }

  private Call callOf(Round round) {
    var at = clock.at();
    return new Call(Caller.house(round.name()), at, clock.on(at), UUID.randomUUID());
  }
}
