package guildhall.portal.app;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.journal.AuditWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.journal.JournalPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the book of the whole program for those who check on it.
@Component
@Transactional(readOnly = true)
public class ReadAudit {

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

  public long count(Call call, AuditWish wish) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return journal.auditCount(wish);
  }

  public Map<String, Long> sources(Call call, AuditWish wish) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return journal.auditSources(wish);
  }

  /// Every company, by name.
  public List<Account> companies(Call call) {
    JournalPolicy.SEE_ALL.requireOfStaff(call.by());
    return directory.accounts().stream().sorted(Comparator.comparing(Account::name)).toList();
  }

  /// The companies with these words in their names.
  public static Set<AccountId> named(List<Account> companies, String words) {
    var wanted = words.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) return Set.of();
    return companies.stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
        .map(Account::id)
        .collect(Collectors.toSet());
  }
}
