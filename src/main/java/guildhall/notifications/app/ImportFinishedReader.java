package guildhall.notifications.app;

import guildhall.imports.ImportSaved;
import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells whoever began an import that it has been saved, when that took longer than its page was
/// waited for (IMP-02). Imports of the program itself are seen on the console.
@Component
class ImportFinishedReader implements FactReader<ImportSaved> {

  private final WriteMail write;

  ImportFinishedReader(WriteMail write) {
    this.write = write;
  }

  @Override
  public Class<ImportSaved> reads() {
    return ImportSaved.class;
  }

  @Override
  public String name() {
    return "notifications.import-finished";
  }

  @Override
  public void read(Entry entry, ImportSaved fact) {
    if (entry.account() == null || !fact.awaited()) return;
    var occasion = "%s %s".formatted(Kind.IMPORT_FINISHED, fact.importId());
    var values =
        Map.<String, Object>of(
            "number", fact.number(), "ok", fact.saved(), "bad", fact.attention());
    var path = "/imports/" + fact.importId();
    write.toPerson(
        entry,
        new Letter(Kind.IMPORT_FINISHED, occasion, values, List.of(), path),
        new PersonId(fact.person()));
  }
}
