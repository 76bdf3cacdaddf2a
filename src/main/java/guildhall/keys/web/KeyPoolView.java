package guildhall.keys.web;

import guildhall.imports.Imports;
import guildhall.keys.domain.LoadedBatch;
import guildhall.keys.domain.PoolWatch;
import guildhall.keys.domain.PoolWatch.Week;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;

/// One pool with all that is known of it.
///
/// @param name the product's, in the reader's language
/// @param loads whether the reader may load keys, undo files and set the reorder point
public record KeyPoolView(
    PoolWatch watch, String name, List<Week> weeks, List<LoadedBatch> batches, boolean loads) {

  public String path() {
    return KeyPoolPages.path(watch.pool().id());
  }

  /// Where a file of keys for this pool is brought in.
  public String importPath() {
    return Imports.newPath("keys", watch.pool().id().toString());
  }

  /// When the pool runs out, as the chart's title says it.
  public String headline(Shell shell) {
    if (watch.stock().inStock() == 0) {
      return shell.text("keys.pool.chart.empty", Map.of("product", name));
    }
    return watch
        .runsOutOn()
        .map(on -> shell.text("keys.pool.chart.out", Map.of("product", name, "on", on)))
        .orElseGet(() -> shell.text("keys.pool.chart.still", Map.of("product", name)));
  }

  public Tone tone() {
    return PoolLine.tone(watch);
  }
}
