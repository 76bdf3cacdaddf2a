package guildhall.journal;

import guildhall.journal.db.JournalEntries;
import guildhall.journal.db.JournalEntries.Owed;
import guildhall.platform.db.CrashPoint;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Backlog;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Hands each owed fact to its reader. Reading and ticking off share one transaction, so a reader
/// that only writes to the database acts exactly once.
@Component
class Deliveries implements Backlog {

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final int PAUSE_DOUBLINGS_MAX = 9;

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
    while (deliverOne(byName)) {
      // One at a time: each delivery is a transaction of its own.
    }
  }

  private boolean deliverOne(Map<String, FactReader<?>> byName) {
    var taken = new Owed[1];
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              status -> {
                var owed = entries.lockNextOwed(byName.keySet(), clock.at());
                owed.ifPresent(it -> taken[0] = it);
                owed.ifPresent(it -> hand(it, Objects.requireNonNull(byName.get(it.reader()))));
                return owed.isPresent();
              }));
    } catch (RuntimeException e) {
      if (taken[0] == null) throw e;
      LOG.error("fact {} could not be read by {}", taken[0].entry().number(), taken[0].reader(), e);
      putOff(taken[0]);
      return true;
    }
  }

  private void putOff(Owed owed) {
    var doublings = Math.min(owed.attempts(), PAUSE_DOUBLINGS_MAX);
    var until = clock.at().plus(FIRST_PAUSE.multipliedBy(1L << doublings));
    transaction.executeWithoutResult(status -> entries.putOff(owed, until));
  }

  private <F extends Fact> void hand(Owed owed, FactReader<F> reader) {
    reader.read(owed.entry(), entries.fact(owed, reader.reads()));
    CrashPoint.hit("fact read, not yet ticked off");
    entries.tickOff(owed, clock.at());
  }
}
