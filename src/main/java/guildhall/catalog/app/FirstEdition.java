package guildhall.catalog.app;

import guildhall.catalog.EditionPublished;
import guildhall.catalog.db.EditionRows;
import guildhall.catalog.domain.EditionEntry;
import guildhall.catalog.domain.Fault;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.config.ProgramSettings;
import guildhall.platform.db.Acting;
import guildhall.platform.db.Fingerprint;
import guildhall.platform.time.ProgramClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Makes the configured files the first edition, when the house is opened for the first time.
///
/// Later changes to the files publish nothing by themselves: a log line says how it is done.
@Component
class FirstEdition implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstEdition.class);

  private final ProgramSettings settings;
  private final EditionRows rows;
  private final Journal journal;
  private final ProgramClock clock;
  private final TransactionOperations transaction;

  FirstEdition(
      ProgramSettings settings,
      EditionRows rows,
      Journal journal,
      ProgramClock clock,
      TransactionOperations transaction) {
    this.settings = settings;
    this.rows = rows;
    this.journal = journal;
    this.clock = clock;
    this.transaction = transaction;
  }

  /// Runs before the web server opens, so that nobody meets a house without a program.
  @Override
  public void afterSingletonsInstantiated() {
    var files = ProgramFolder.at(settings.location());
    var checked = ProgramCheck.of(files);
    var at = clock.at();
    var call = new Call(Caller.house("Guildhall"), at, clock.on(at), UUID.randomUUID());
    Acting.asProgram(
        "first edition",
        () -> transaction.executeWithoutResult(status -> settle(call, files, checked)));
  }

  private void settle(Call call, Map<String, String> files, ProgramCheck checked) {
    rows.lock();
    var all = rows.list();
    if (all.isEmpty()) publish(call, files, checked);
    else compare(all.getLast(), checked);
    var zone = checked.isSound() ? checked.program().zone() : clock.zone();
    if (!zone.equals(clock.zone())) {
      LOG.warn(
          "The program counts its days in {}, the house in {}. Set guildhall.program.zone to {}.",
          zone,
          clock.zone(),
          zone);
    }
  }

  private void publish(Call call, Map<String, String> files, ProgramCheck checked) {
    if (!checked.isSound()) {
      throw new IllegalStateException(
          "The program in " + settings.location() + " cannot be run:\n" + listed(checked.faults()));
    }
    var from = checked.program().since();
    var first =
        new EditionEntry(
            1, call.request(), from, Digest.of(checked.tree()), call.at(), call.by().name());
    rows.add(first, FilesAsJson.write(files), Fingerprint.of(files));
    journal.writeOfProgram(call, new EditionPublished(1, from, 0));
  }

  private void compare(EditionEntry latest, ProgramCheck checked) {
    if (!checked.isSound()) {
      LOG.warn(
          "The files in {} have faults; edition {} stays in force.\n{}",
          settings.location(),
          latest.number(),
          listed(checked.faults()));
    } else if (!Digest.of(checked.tree()).equals(latest.digest())) {
      LOG.warn(
          "The files in {} differ from edition {}, which stays in force. To publish them: program"
              + " diff {} FOLDER, then PUT /api/v1/catalog-versions/{id} (docs/PROGRAM.md).",
          settings.location(),
          latest.number(),
          latest.number());
    }
  }

  private static String listed(List<Fault> faults) {
    return faults.stream().map(FaultWords::line).collect(Collectors.joining("\n"));
  }
}
