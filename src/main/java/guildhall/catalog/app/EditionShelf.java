package guildhall.catalog.app;

import guildhall.catalog.Edition;
import guildhall.catalog.db.EditionRows;
import guildhall.catalog.domain.EditionEntry;
import guildhall.catalog.domain.ProgramTree;
import guildhall.platform.db.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The published editions, each read once and then held in memory: an edition never changes.
///
/// Which editions there are is asked anew each time, because another node may have published one.
/// They are held by id and digest: what a preview published and took back is never mistaken for the
/// real one.
@Component
public class EditionShelf {

  private final EditionRows rows;
  private final Map<EditionEntry, Edition> held = new ConcurrentHashMap<>();
  private final Map<Integer, Edition> numbered = new ConcurrentHashMap<>();

  EditionShelf(EditionRows rows) {
    this.rows = rows;
  }

  /// Every published edition, oldest first.
  public List<Edition> editions() {
    var editions = new ArrayList<Edition>();
    for (var entry : entries()) editions.add(edition(entry));
    return List.copyOf(editions);
  }

  /// The edition of a number somebody already holds, such as a membership year: asked for once.
  public Optional<Edition> edition(int number) {
    var known = numbered.get(number);
    if (known != null) return Optional.of(known);
    var found = editions().stream().filter(it -> it.number() == number).findFirst();
    found.ifPresent(it -> numbered.put(number, it));
    return found;
  }

  Edition edition(EditionEntry entry) {
    return held.computeIfAbsent(entry, this::read);
  }

  private List<EditionEntry> entries() {
    return Once.whileReadingForAll(rows, this::entriesInTransaction);
  }

  /// Which editions there are, asked once in each transaction. Whoever publishes one looks for
  /// itself, after its lock.
  @SuppressWarnings("unchecked") // only this method keeps something under this key
  private List<EditionEntry> entriesInTransaction() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return rows.list();
    var known = (List<EditionEntry>) TransactionSynchronizationManager.getResource(rows);
    if (known != null) return known;
    var found = rows.list();
    TransactionSynchronizationManager.bindResource(rows, found);
    TransactionSynchronizationManager.registerSynchronization(new Forgetting());
    return found;
  }

  /// What was asked holds for one transaction, not for one begun inside it.
  private final class Forgetting implements TransactionSynchronization {

    @Override
    public void suspend() {
      forget();
    }

    @Override
    public void afterCompletion(int status) {
      forget();
    }

    private void forget() {
      TransactionSynchronizationManager.unbindResourceIfPossible(rows);
    }
  }

  /// Stored files are read without being checked again: they were, under the schema of their day.
  private Edition read(EditionEntry entry) {
    var files = FilesAsJson.read(rows.files(entry.number()).orElseThrow());
    ProgramTree tree = YamlFiles.read(files, new ArrayList<>());
    return new Edition(entry.number(), entry.effectiveFrom(), new ProgramReading(tree).program());
  }
}
