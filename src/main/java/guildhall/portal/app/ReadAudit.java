package guildhall.portal.app;

import guildhall.directory.Directory;
import guildhall.journal.AuditWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.journal.JournalPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the book of the whole program for those who check on it.
@Component
@Transactional(readOnly = true)
public class ReadAudit {

  /// Words that fit more companies than this do not narrow anything down.
  private static final int NAMED_MAX = 500;

  private final Journal journal;
  private final Directory directory;

  ReadAudit(Journal journal, Directory directory) {
    this.journal = journal;
    this.directory = directory;
  }

  public Page<Entry> page(Call call, AuditWish wish, Page.Wanted wanted) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return journal.audit(wish, wanted);
  }

  /// Counted up to one more than [Journal#COUNTED].
  public long count(Call call, AuditWish wish) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return journal.auditCount(wish);
  }

  /// The names of companies, by id.
  public Map<AccountId, String> names(Call call, Collection<AccountId> companies) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    var names = new HashMap<AccountId, String>();
    directory.accounts(companies).forEach((id, company) -> names.put(id, company.name()));
    return names;
  }

  /// The companies with these words in their names.
  public Set<AccountId> named(Call call, String words) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return Set.copyOf(directory.named(words, NAMED_MAX));
  }
}
