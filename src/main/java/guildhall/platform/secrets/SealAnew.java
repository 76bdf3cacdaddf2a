package guildhall.platform.secrets;

import guildhall.kernel.Call;
import guildhall.platform.db.Acting;
import guildhall.platform.work.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Brings every sealed value to the key in use, while the house is open: after each start, and once
/// a day for what an instance with the old file sealed meanwhile.
///
/// It goes in batches, each a transaction of its own. Killed between two, it begins anew at the
/// next start and finds only what is left to do.
@Component
public class SealAnew implements Round {

  private static final Logger LOG = LoggerFactory.getLogger(SealAnew.class);
  private static final int BATCH = 200;
  private static final int ORDER = 95;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final UUID FIRST = new UUID(0, 0);

  private final List<SealedRows> all;
  private final BrokenSeals seals;
  private final TransactionOperations transaction;
  private final boolean background;

  SealAnew(
      List<SealedRows> all,
      BrokenSeals seals,
      TransactionOperations transaction,
      @Value("${guildhall.work.background:true}") boolean background) {
    this.all = all;
    this.seals = seals;
    this.transaction = transaction;
    this.background = background;
  }

  @EventListener(ApplicationReadyEvent.class)
  void beginAtTheStart() {
    if (background) Thread.ofVirtual().name("seal-anew").start(this::untilDone);
  }

  @Override
  public String name() {
    return "seal-anew";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    run();
  }

  /// How many values were sealed anew.
  public int run() {
    var sealed = 0;
    for (var rows : all) sealed += run(rows);
    if (sealed > 0) LOG.warn("{} values were sealed anew with the key in use", sealed);
    return sealed;
  }

  private int run(SealedRows rows) {
    var sealed = 0;
    var after = Optional.of(FIRST);
    while (after.isPresent()) {
      var step = step(rows, after.get());
      sealed += step.sealed();
      after = step.last();
    }
    return sealed;
  }

  private SealedRows.Step step(SealedRows rows, UUID after) {
    return Acting.asProgram(
        "seal anew " + rows.name(),
        () -> Objects.requireNonNull(transaction.execute(status -> sealed(rows, after))));
  }

  private SealedRows.Step sealed(SealedRows rows, UUID after) {
    var step = rows.sealAnew(after, BATCH);
    seals.note(step.broken());
    return step;
  }

  /// A database that does not answer is waited for.
  private void untilDone() {
    while (true) {
      try {
        run();
        return;
      } catch (RuntimeException e) {
        LOG.warn("sealing anew goes on in {} s: {}", PAUSE.toSeconds(), e.toString());
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
