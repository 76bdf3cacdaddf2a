package guildhall.keys.web;

import guildhall.keys.domain.PoolWatch;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.view.Tone;
import java.util.Map;

/// One pool of the list, with its product's name in the reader's language.
record PoolLine(PoolWatch watch, String name) {

  static final Listing<PoolLine> LIST =
      Listing.<PoolLine>of("/console/keys", "keys.pools")
          .id(it -> it.watch().pool().id().toString())
          .cell("pool", PoolLine::name, (it, shell) -> Cell.link(it.name(), it.path()))
          .hidden("product", it -> it.watch().pool().product())
          .cell("sort", PoolLine::sort, (it, shell) -> Cell.text(sort(it, shell)))
          .number("inStock", it -> it.watch().stock().inStock())
          .number("issued", it -> it.watch().stock().issued())
          .number("withdrawn", it -> it.watch().stock().withdrawn())
          .figure(
              "perWeek", it -> it.watch().perWeek(), (it, shell) -> Cell.text(perWeek(it, shell)))
          .date("runsOut", it -> it.watch().runsOutOn().orElse(null))
          .number("reorderAt", it -> it.watch().pool().reorderAt())
          .cell("alert", PoolLine::alert, PoolLine::chip)
          .facet("alert", PoolLine::alert)
          .facet("serves", PoolLine::sort)
          .search(it -> it.name() + " " + it.watch().pool().product())
          .view("order", "alert=LOW&alert=EMPTY")
          .sortedBy("pool")
          .build();

  String path() {
    return KeyPoolPages.path(watch.pool().id());
  }

  private String sort() {
    return watch.pool().kind().name();
  }

  private String alert() {
    return watch.stock().alert().name();
  }

  private static String sort(PoolLine it, Shell shell) {
    var pool = it.watch().pool();
    return shell.text("keys.pools.kind." + pool.kind(), Map.of("count", pool.activationsPerKey()));
  }

  private static String perWeek(PoolLine it, Shell shell) {
    return shell.text("keys.pools.perWeek", Map.of("keys", it.watch().perWeek()));
  }

  static Cell chip(PoolLine it, Shell shell) {
    return Cell.chip(tone(it.watch()), shell.text("keys.pools.alert." + it.alert()));
  }

  static Tone tone(PoolWatch watch) {
    return switch (watch.stock().alert()) {
      case NONE -> Tone.OK;
      case LOW -> watch.isTicking() ? Tone.TIME : Tone.INFO;
      case EMPTY -> Tone.BAD;
    };
  }
}
