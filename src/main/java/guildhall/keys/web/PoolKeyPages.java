package guildhall.keys.web;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Refusal;
import guildhall.keys.app.BlockKey;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.Block;
import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.PoolKey;
import guildhall.keys.web.StockSheets.KeyPage;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Single keys of the stock: who took which, one found by its text, one withdrawn.
///
/// A key's text comes in by a form and never goes out; addresses name keys by their ids.
@Controller
class PoolKeyPages {

  private final WatchPools watchPools;
  private final BlockKey blockKey;
  private final Directory directory;
  private final KeyPoolViews views;
  private final PageShell pages;

  PoolKeyPages(
      WatchPools watchPools,
      BlockKey blockKey,
      Directory directory,
      KeyPoolViews views,
      PageShell pages) {
    this.watchPools = watchPools;
    this.blockKey = blockKey;
    this.directory = directory;
    this.views = views;
    this.pages = pages;
  }

  /// Finds a key by its text; the answer leads to the key's own page, which holds no text.
  @Does("POST /api/v1/key-lookups")
  @PostMapping("/console/keys/lookups")
  ResponseEntity<?> lookUp(Call call, @RequestParam @Size(max = 200) String key) {
    var found = watchPools.lookUp(call, key);
    if (found.isPresent()) return pages.redirect(path(found.get()));
    var no = Refusal.of(Block.Refused.NO_SUCH_KEY);
    return pages.refuse(call, "keys/lookup", "keys.lookup.title", "", no);
  }

  @GetMapping("/console/keys/lookups")
  ResponseEntity<String> lookUp(Call call) {
    KeyPolicy.SEE_POOLS.requireOfStaff(call.by());
    return pages.show(call, "keys/lookup", "keys.lookup.title", "");
  }

  @GetMapping("/console/keys/{pool}/keys/{key}")
  ResponseEntity<String> show(Call call, @PathVariable UUID pool, @PathVariable UUID key) {
    return pages.show(call, "keys/stockkey", "keys.stockkey.title", page(call, pool, key));
  }

  @Does("PUT /api/v1/keys/{key}/blocks/{id}")
  @PostMapping("/console/keys/{pool}/keys/{key}/block")
  ResponseEntity<String> block(
      Call call,
      @PathVariable UUID pool,
      @PathVariable UUID key,
      @RequestParam UUID id,
      @RequestParam Cause cause) {
    return switch (blockKey.handle(call, new BlockKey.Command(key, id, cause))) {
      case Outcome.Refused(var refusal) ->
          pages.refuse(
              call, "keys/stockkey", "keys.stockkey.title", page(call, pool, key), refusal);
      case Outcome.Accepted(var it) -> blocked(pool, key);
      case Outcome.Repeated(var it) -> blocked(pool, key);
    };
  }

  private ResponseEntity<String> blocked(UUID pool, UUID key) {
    return pages.redirect(
        KeyPoolPages.path(pool) + "/keys/" + key, "keys.stockkey.blocked", Map.of());
  }

  private KeyPage page(Call call, UUID pool, UUID key) {
    var it = watchPools.key(call, pool, key);
    var watch = watchPools.one(call, pool);
    return new KeyPage(
        it,
        views.name(watch, pages.words(call).language()),
        company(it.account()),
        call.by().holds(KeyPolicy.BLOCK));
  }

  private @Nullable String company(@Nullable AccountId account) {
    return account == null ? null : directory.account(account).map(Account::name).orElse(null);
  }

  static String path(PoolKey it) {
    return KeyPoolPages.path(it.pool()) + "/keys/" + it.id();
  }
}
