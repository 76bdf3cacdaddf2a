package guildhall.console.app;

import guildhall.console.domain.ConsolePolicy;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.notifications.Letters;
import guildhall.notifications.Letters.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened in one company and was written to its people about it, newest first.
@Component
@Transactional(readOnly = true)
public class ReadTimeline {

  private final Journal journal;
  private final Letters letters;

  ReadTimeline(Journal journal, Letters letters) {
    this.journal = journal;
    this.letters = letters;
  }

  /// @param kind only facts of this kind, or null for all
  public Page<Entry> handle(
      Call call, AccountId account, @Nullable String kind, Page.Wanted wanted) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.of(account, kind, wanted);
  }

  /// The letters about these entries, by the entry's number; none for those who may not see them.
  public Map<Long, List<Written>> letters(Call call, AccountId account, List<Entry> entries) {
    if (!seesLetters(call)) return Map.of();
    var numbers = entries.stream().map(Entry::number).collect(Collectors.toSet());
    return letters.about(call, account, numbers).stream()
        .collect(Collectors.groupingBy(Written::entry));
  }

  /// Nothing but the letters, newest first.
  public Page<Written> letters(Call call, AccountId account, Page.Wanted wanted) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_ACTIVITY.require(call.by(), account);
    return letters.of(call, account, wanted);
  }

  public boolean seesLetters(Call call) {
    return call.by().holds(ConsolePolicy.SEE_MESSAGES);
  }

  public List<String> kinds(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.bookKinds(account, BookWish.ALL).keySet().stream().sorted().toList();
  }
}
