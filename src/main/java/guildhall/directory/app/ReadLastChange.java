package guildhall.directory.app;

import guildhall.directory.AccountChanged;
import guildhall.directory.TaxIdSet;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who changed a company's file last; nobody where it is as it was opened.
@Component
@Transactional(readOnly = true)
public class ReadLastChange {

  private static final BookWish CHANGES =
      new BookWish(
          Set.of(AccountChanged.class.getSimpleName(), TaxIdSet.class.getSimpleName()), Set.of());

  private final Journal journal;

  ReadLastChange(Journal journal) {
    this.journal = journal;
  }

  public Optional<Entry> handle(Call call, AccountId account) {
    DirectoryPolicy.SEE.require(call.by(), account);
    return journal.book(account, CHANGES, Page.Wanted.firstOf(1)).rows().stream().findFirst();
  }
}
