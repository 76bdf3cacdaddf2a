package guildhall.portal.app;

import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.portal.domain.PortalPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a company's own book, newest first.
@Component
@Transactional(readOnly = true)
public class ReadActivity {

  /// A file of more lines than this is asked for by the API, page by page.
  private static final int EXPORT_MAX = 10_000;

  private final Journal journal;

  ReadActivity(Journal journal) {
    this.journal = journal;
  }

  /// @param kind only facts of this kind, or null for all
  public Page<Entry> handle(
      Call call, AccountId account, @Nullable String kind, Page.Wanted wanted) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.of(account, kind, wanted);
  }

  public List<String> kinds(Call call, AccountId account) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    return journal.kindsOf(account);
  }

  /// The same rows as the page shows, all pages together.
  public List<Entry> whole(Call call, AccountId account, @Nullable String kind) {
    PortalPolicy.SEE_ACTIVITY.require(call.by(), account);
    var all = new ArrayList<Entry>();
    @Nullable String after = null;
    do {
      var page = journal.of(account, kind, new Page.Wanted(Page.Wanted.MAX_LIMIT, after));
      all.addAll(page.rows());
      after = page.next();
    } while (after != null && all.size() < EXPORT_MAX);
    return List.copyOf(all);
  }
}
