package guildhall.keys.web;

import guildhall.catalog.Benefit;
import guildhall.catalog.BenefitCode;
import guildhall.catalog.BenefitDetails;
import guildhall.catalog.BenefitDetails.KeyKind;
import guildhall.catalog.Catalog;
import guildhall.kernel.Call;
import guildhall.keys.app.WatchPools;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.PoolWatch;
import guildhall.keys.web.StockSheets.PoolsView;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.list.Lists;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Composes the pages of the key pools.
@Component
class KeyPoolViews {

  private final WatchPools watchPools;
  private final Catalog catalog;
  private final PageShell pages;
  private final Lists lists;

  KeyPoolViews(WatchPools watchPools, Catalog catalog, PageShell pages, Lists lists) {
    this.watchPools = watchPools;
    this.catalog = catalog;
    this.pages = pages;
    this.lists = lists;
  }

  ResponseEntity<?> list(Call call, List<PoolWatch> all) {
    var language = pages.words(call).language();
    var lines = all.stream().map(it -> new PoolLine(it, name(it, language))).toList();
    return lists.show(
        call,
        PoolLine.LIST,
        lines,
        new Lists.Sheet("keys/pools", "keys.pools.title"),
        list -> new PoolsView(list, loads(call) && !withoutPool(call, all).isEmpty()));
  }

  /// The products that need a key and have no pool yet.
  List<Benefit> withoutPool(Call call, List<PoolWatch> all) {
    var held = all.stream().map(it -> it.pool().product()).collect(Collectors.toSet());
    return catalog.inForceOn(call.on()).program().benefits().stream()
        .filter(it -> needsAKey(it) && !held.contains(it.code().value()))
        .toList();
  }

  private static boolean needsAKey(Benefit it) {
    return it.details() instanceof BenefitDetails.Keys keys
        && keys.keyNeeded()
        && keys.keyKind() != KeyKind.NONE;
  }

  KeyPoolView pool(Call call, UUID pool) {
    var watch = watchPools.one(call, pool);
    var name = name(watch, pages.words(call).language());
    return new KeyPoolView(
        watch,
        name,
        watchPools.weeks(call, watch),
        watchPools.batches(call, pool),
        loads(call),
        null);
  }

  /// The pool for somebody whose reorder point came after somebody else's.
  KeyPoolView late(Call call, UUID pool, int wished) {
    var shell = pages.words(call);
    var view = pool(call, pool);
    var change =
        watchPools
            .lastReorder(call, pool)
            .map(it -> new Meanwhile.Change(it.by(), it.at()))
            .orElse(null);
    var field =
        new Meanwhile.Field(
            shell.text("keys.pool.reorder.label"),
            shell.number(view.watch().pool().reorderAt()),
            shell.number(wished));
    var meanwhile = Meanwhile.of(shell, call.at(), change, List.of(field));
    return view.late(new KeyPoolView.Late(wished, meanwhile));
  }

  /// The product's name as the newest edition that knows it says it; else its code.
  String name(PoolWatch watch, String language) {
    return productName(watch.pool().product(), language);
  }

  String productName(String product, String language) {
    return catalog.all().reversed().stream()
        .flatMap(edition -> edition.program().benefit(new BenefitCode(product)).stream())
        .findFirst()
        .map(benefit -> benefit.name().in(language))
        .orElse(product);
  }

  static boolean loads(Call call) {
    return call.by().holds(KeyPolicy.LOAD);
  }
}
