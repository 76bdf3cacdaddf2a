package guildhall.console.app;

import guildhall.console.domain.ConsolePolicy;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened in one company, newest first.
@Component
@Transactional(readOnly = true)
public class ReadTimeline {

  private final Journal journal;

  ReadTimeline(Journal journal) {
    this.journal = journal;
  }

  /// @param kind only facts of this kind, or null for all
  public Page<Entry> handle(
      Call call, AccountId account, @Nullable String kind, Page.Wanted wanted) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.of(account, kind, wanted);
  }

  public List<String> kinds(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.bookKinds(account, BookWish.ALL).keySet().stream().sorted().toList();
  }
}
