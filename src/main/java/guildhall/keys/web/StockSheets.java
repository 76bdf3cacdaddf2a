package guildhall.keys.web;

import guildhall.keys.domain.Block.Cause;
import guildhall.keys.domain.PoolKey;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.platform.web.view.Tone;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pages of the stock show.
public final class StockSheets {

  private StockSheets() {}

  /// The list of pools.
  ///
  /// @param opens whether the reader may open a pool, and a product is left that has none
  public record PoolsView(ListView list, boolean opens) {}

  /// @param name the product's name
  public record IssueLog(ListView list, String name, String poolPath) {}

  /// @param products those that need a key and have no pool
  public record NewPool(List<Choice> products) {}

  /// @param name the product's name
  /// @param company the company that took the key; null while in stock
  /// @param blocks whether the reader may withdraw keys
  public record KeyPage(PoolKey key, String name, @Nullable String company, boolean blocks) {

    public String poolPath() {
      return KeyPoolPages.path(key.pool());
    }

    public Tone tone() {
      return IssueLogPages.tone(key);
    }

    /// Why a key is withdrawn, to choose from.
    public List<Choice> causes(Shell shell) {
      return Arrays.stream(Cause.values())
          .map(it -> Choice.of(it.name(), shell.text("keys.stockkey.causes." + it)))
          .toList();
    }
  }
}
