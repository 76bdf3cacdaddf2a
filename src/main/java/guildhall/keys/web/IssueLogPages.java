package guildhall.keys.web;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.PoolKey;
import guildhall.keys.web.StockSheets.IssueLog;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListSource;
import guildhall.platform.web.list.ListWish;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.Tone;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The issue log of a pool: which company took which key, the last one first.
@Controller
class IssueLogPages {

  /// @param company the name of the company that took the key
  record Issue(PoolKey key, String company) {

    private String state() {
      return key.state().name();
    }
  }

  private final WatchPools watchPools;
  private final Directory directory;
  private final KeyPoolViews views;
  private final PageShell pages;
  private final Lists lists;

  IssueLogPages(
      WatchPools watchPools,
      Directory directory,
      KeyPoolViews views,
      PageShell pages,
      Lists lists) {
    this.watchPools = watchPools;
    this.directory = directory;
    this.views = views;
    this.pages = pages;
    this.lists = lists;
  }

  @GetMapping("/console/keys/{pool}/issued")
  ResponseEntity<?> show(Call call, @PathVariable UUID pool) {
    var watch = watchPools.one(call, pool);
    var name = views.name(watch, pages.words(call).language());
    return lists.show(
        call,
        LIST,
        new Source(call, pool),
        new Lists.Sheet("keys/issued", "keys.issued.title"),
        list -> new IssueLog(list, name, KeyPoolPages.path(pool)));
  }

  private static final Listing<Issue> LIST =
      Listing.<Issue>of("/console/keys/issued", "keys.issued")
          .id(it -> it.key().id().toString())
          .cell(
              "key",
              it -> it.key().masked(),
              (it, shell) -> Cell.link(it.key().masked(), PoolKeyPages.path(it.key())))
          .text("company", Issue::company)
          .text("takenBy", it -> it.key().takenBy())
          .instant("takenAt", it -> it.key().takenAt())
          .cell("activations", it -> it.key().used(), IssueLogPages::activations)
          .cell("state", Issue::state, IssueLogPages::chip)
          .inOneOrder()
          .search(it -> it.key().masked())
          .build();

  private static Cell activations(Issue it, Shell shell) {
    return Cell.text(
        shell.text("keys.issued.used", Map.of("used", it.key().used(), "max", it.key().max())));
  }

  private static Cell chip(Issue it, Shell shell) {
    return Cell.chip(tone(it.key()), shell.text("keys.issued.state." + it.state()));
  }

  static Tone tone(PoolKey key) {
    return switch (key.state()) {
      case IN_STOCK -> Tone.OUTLINE;
      case TAKEN, SHOWN -> Tone.OK;
      case USED_UP -> Tone.IDLE;
      case WITHDRAWN -> Tone.BAD;
    };
  }

  /// The rows of the query, each company looked up once.
  private final class Source implements ListSource<Issue> {

    private final Call call;
    private final UUID pool;
    private final Map<AccountId, String> names = new HashMap<>();

    Source(Call call, UUID pool) {
      this.call = call;
      this.pool = pool;
    }

    @Override
    public Page<Issue> page(ListWish wish, Page.Wanted wanted) {
      return watchPools
          .issued(call, pool, wish.search(), wanted)
          .map(key -> new Issue(key, name(key.account())));
    }

    @Override
    public Map<String, Map<String, Long>> counts(ListWish wish) {
      return Map.of();
    }

    @Override
    public long total(ListWish wish) {
      return watchPools.issuedCount(call, pool, wish.search());
    }

    private String name(@Nullable AccountId account) {
      if (account == null) return "";
      return names.computeIfAbsent(
          account, it -> directory.account(it).map(Account::name).orElse(""));
    }
  }
}
