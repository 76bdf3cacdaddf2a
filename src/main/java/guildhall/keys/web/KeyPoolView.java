package guildhall.keys.web;

import guildhall.imports.Imports;
import guildhall.keys.domain.LoadedBatch;
import guildhall.keys.domain.PoolWatch;
import guildhall.keys.domain.PoolWatch.Week;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pool with all that is known of it.
///
/// @param name the product's, in the reader's language
/// @param late null where nobody was faster
/// @param loads whether the reader may load keys, undo files and set the reorder point
public record KeyPoolView(
    PoolWatch watch,
    String name,
    List<Week> weeks,
    List<LoadedBatch> batches,
    boolean loads,
    @Nullable Late late) {

  /// A reorder point that came after somebody else's.
  public record Late(int wished, Meanwhile meanwhile) {}

  KeyPoolView late(Late late) {
    return new KeyPoolView(watch, name, weeks, batches, loads, late);
  }

  public @Nullable Meanwhile meanwhile() {
    return late == null ? null : late.meanwhile();
  }

  /// What stands in the field of the reorder point.
  public String wished() {
    return String.valueOf(late == null ? watch.pool().reorderAt() : late.wished());
  }

  public String path() {
    return KeyPoolPages.path(watch.pool().id());
  }

  /// Where a file of keys for this pool is brought in.
  public String importPath() {
    return Imports.newPath("keys", watch.pool().id().toString());
  }

  /// The burn-down: what is left week by week, and what will be at the present pace.
  public ChartView chart(Shell shell) {
    return BurnDown.of(this, shell);
  }

  public Tone tone() {
    return PoolLine.tone(watch);
  }
}
