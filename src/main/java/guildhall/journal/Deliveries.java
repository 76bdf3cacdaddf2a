package guildhall.journal;

import guildhall.journal.db.JournalEntries;
import guildhall.journal.db.JournalEntries.Owed;
import guildhall.platform.db.CrashPoint;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Backlog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Hands each owed fact to its reader, some of them in one transaction. Reading and ticking off
/// share it, so a reader that only writes to the database acts exactly once.
@Component
class Deliveries implements Backlog {

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final int PAUSE_DOUBLINGS_MAX = 9;

  /// A commit costs more than what a reader writes, and people wait for none of these.
  private static final int TOGETHER_MAX = 50;

  private final JournalEntries entries;
  private final ProgramClock clock;
  private final ObjectProvider<FactReader<?>> readers;
  private final TransactionOperations transaction;

  Deliveries(
      JournalEntries entries,
      ProgramClock clock,
      ObjectProvider<FactReader<?>> readers,
      TransactionOperations transaction) {
    this.entries = entries;
    this.clock = clock;
    this.readers = readers;
    this.transaction = transaction;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void drain() {
    var byName = readers.stream().collect(Collectors.toMap(FactReader::name, Function.identity()));
    var apart = 0;
    while (true) {
      var taken = new ArrayList<Owed>();
      try {
        deliver(byName, apart > 0 ? 1 : TOGETHER_MAX, taken);
        if (taken.isEmpty()) return;
        apart = Math.max(0, apart - 1);
      } catch (RuntimeException e) {
        if (taken.isEmpty()) throw e;
        // One of them spoils it for all: they are taken again, each in a transaction of its own.
        if (taken.size() > 1) {
          LOG.warn(
              "{} facts could not be read together, so each is read by itself", taken.size(), e);
          apart = taken.size();
        } else putOff(taken.getFirst(), e);
      }
    }
  }

  /// @param taken gets what was taken on, also when it comes to nothing
  private void deliver(Map<String, FactReader<?>> byName, int most, List<Owed> taken) {
    transaction.executeWithoutResult(
        status -> {
          taken.addAll(entries.lockOwed(byName.keySet(), clock.at(), most));
          for (var it : taken) hand(it, Objects.requireNonNull(byName.get(it.reader())));
          CrashPoint.hit("facts read, not yet ticked off");
          entries.tickOff(taken, clock.at());
        });
  }

  private void putOff(Owed owed, RuntimeException fault) {
    LOG.error("fact {} could not be read by {}", owed.entry().number(), owed.reader(), fault);
    var doublings = Math.min(owed.attempts(), PAUSE_DOUBLINGS_MAX);
    var until = clock.at().plus(FIRST_PAUSE.multipliedBy(1L << doublings));
    transaction.executeWithoutResult(status -> entries.putOff(owed, until));
  }

  private <F extends Fact> void hand(Owed owed, FactReader<F> reader) {
    reader.read(owed.entry(), entries.fact(owed, reader.reads()));
  }
}
