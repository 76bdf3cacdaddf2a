package guildhall.portal.app;

import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.portal.domain.PortalPolicy;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a company's own book, newest first.
@Component
@Transactional(readOnly = true)
public class ReadActivity {

  private final Journal journal;

  ReadActivity(Journal journal) {
    this.journal = journal;
  }

  public Page<Entry> handle(Call call, AccountId account, BookWish wish, Page.Wanted wanted) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.book(account, wish, wanted);
  }

  /// How many entries of each kind there are.
  public Map<String, Long> kinds(Call call, AccountId account, BookWish wish) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.bookKinds(account, wish);
  }

  /// How many entries each person made, by id.
  public Map<String, Long> people(Call call, AccountId account, BookWish wish) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.bookPeople(account, wish);
  }

  /// What the people of the book are called, by id.
  public Map<String, String> names(Call call, AccountId account) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.bookNames(account);
  }
}
