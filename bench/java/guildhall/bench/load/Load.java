package guildhall.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Lets many clients ask at once, each on a virtual thread.
///
/// @param clients how many
/// @param warmUp how long they ask before it counts
/// @param span how long it counts
/// @param perSecond how many questions in all come each second whether or not the answers keep up;
///   0 lets each client ask as soon as it has its answer
public record Load(int clients, Duration warmUp, Duration span, double perSecond) {

  private static final long LONGEST = Duration.ofMinutes(2).toNanos();
  private static final int DIGITS = 3;

  /// Counts what all clients share.
  private record Tally(
      AtomicLong errors, AtomicBoolean dry, AtomicReference<@Nullable String> first) {

    void failed(Exception e) {
      if (errors.getAndIncrement() == 0) first.set(String.valueOf(e));
    }
  }

  public Sample on(Act act) throws Exception {
    var tally = new Tally(new AtomicLong(), new AtomicBoolean(), new AtomicReference<>());
    var all = new Histogram(LONGEST, DIGITS);
    var begin = System.nanoTime() + Duration.ofMillis(20).toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<Future<Histogram>>();
      for (int n = 0; n < clients; n++) {
        var number = n;
        asked.add(threads.submit(() -> ask(act, number, begin, tally)));
      }
      for (var one : asked) all.add(one.get());
    }
    var first = tally.first().get();
    if (first != null) System.err.println("  first error: " + first);
    var seconds = seconds(begin, all);
    return new Sample(all, seconds, tally.errors().get(), tally.dry().get());
  }

  private Histogram ask(Act act, int number, long begin, Tally tally) throws Exception {
    var mine = new Histogram(LONGEST, DIGITS);
    try (var client = act.client()) {
      if (perSecond > 0) byTheClock(client, number, begin, new Book(mine, begin, tally));
      else inStep(client, new Book(mine, begin, tally), begin);
    }
    return mine;
  }

  private record Book(Histogram mine, long begin, Tally tally) {}

  /// Closed loop: the next question follows the answer.
  private void inStep(Act.Client client, Book book, long begin) {
    var end = begin + warmUp.plus(span).toNanos();
    while (true) {
      var asked = System.nanoTime();
      if (asked >= end || !once(client, book, asked)) return;
    }
  }

  /// Open loop: questions come by the clock, and one that had to wait for an earlier answer counts
  /// from when it was due, which corrects for coordinated omission.
  private void byTheClock(Act.Client client, int number, long begin, Book book) {
    var step = clients / perSecond * 1e9;
    var end = begin + warmUp.plus(span).toNanos();
    for (long n = 0; ; n++) {
      var due = begin + (long) (step * (n + (double) number / clients));
      if (due >= end) return;
      for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      if (!once(client, book, due)) return;
    }
  }

  private boolean once(Act.Client client, Book book, long since) {
    var counts = since >= book.begin() + warmUp.toNanos();
    try {
      if (!client.once()) {
        book.tally().dry().set(true);
        return false;
      }
      var took = System.nanoTime() - since;
      if (counts) book.mine().recordValue(Math.min(took, LONGEST));
    } catch (Exception e) {
      if (e instanceof InterruptedException) Thread.currentThread().interrupt();
      book.tally().failed(e);
      return book.tally().errors().get() < 1_000;
    }
    return true;
  }

  /// A run that ran dry lasted as long as it had something to ask.
  private double seconds(long begin, Histogram all) {
    var counted = (System.nanoTime() - begin) / 1e9 - warmUp.toNanos() / 1e9;
    return all.getTotalCount() == 0 ? 1 : Math.min(counted, span.toNanos() / 1e9);
  }
}
