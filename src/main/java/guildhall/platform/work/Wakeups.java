package guildhall.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import guildhall.platform.fence.Fence;
import guildhall.platform.time.ProgramClock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Wakes the rounds and the backlogs; of several nodes one wins each time.
///
/// db-scheduler says *when*; what is due is our own SQL. It reads the program's clock, so that
/// moving the clock of the demo makes its tasks due too.
@Component
@ConditionalOnProperty(name = "guildhall.work.background", matchIfMissing = true)
class Wakeups implements AutoCloseable {

  private static final Duration ROUNDS_EVERY = Duration.ofSeconds(30);
  private static final Duration BACKLOG_EVERY = Duration.ofSeconds(1);

  /// What a killed node was doing is taken over after twenty seconds.
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(5);

  private static final int HEARTBEATS_MISSED_MAX = 4;

  private final DataSource database;
  private final ProgramClock clock;
  private final Rounds rounds;
  private final Fence fence;
  private @Nullable Scheduler scheduler;

  Wakeups(DataSource database, ProgramClock clock, Rounds rounds, Fence fence) {
    this.fence = fence;
    this.database = database;
    this.clock = clock;
    this.rounds = rounds;
  }

  /// After the demo story has been played, so that the first walk starts from its last day.
  @EventListener(ApplicationReadyEvent.class)
  @Order(100)
  void start() {
    var walk =
        Tasks.recurring("rounds", FixedDelay.of(ROUNDS_EVERY))
            .execute((instance, context) -> unlessFenced(rounds::walkToToday));
    var backlog =
        Tasks.recurring("backlog", FixedDelay.of(BACKLOG_EVERY))
            .execute((instance, context) -> unlessFenced(rounds::drainBacklogs));
    var made =
        Scheduler.create(database)
            .startTasks(walk, backlog)
            .tableName("platform.scheduled_tasks")
            .clock(clock::at)
            .pollingInterval(BACKLOG_EVERY)
            .threads(2)
            .commitWhenAutocommitDisabled(true)
            .heartbeatInterval(HEARTBEAT_EVERY)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_MAX)
            .build();
    made.start();
    scheduler = made;
  }

  /// A restored database would send mail again and let days pass that already passed.
  private void unlessFenced(Runnable work) {
    if (fence.standing().isEmpty()) work.run();
  }

  @Override
  public void close() {
    if (scheduler != null) scheduler.stop();
  }
}
