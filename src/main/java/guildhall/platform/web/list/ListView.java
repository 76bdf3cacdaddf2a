package guildhall.platform.web.list;

import guildhall.platform.web.view.PagerView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list as it is drawn: finished words and addresses.
///
/// @param count how many rows there are, as a sentence
/// @param empty whether the list has no row even without a filter
/// @param clear the list without filters; null when none narrows it
/// @param batch null where nothing can be done with several rows
public record ListView(
    List<Head> heads,
    List<Row> rows,
    String count,
    boolean empty,
    Controls controls,
    @Nullable String clear,
    @Nullable BatchBar batch,
    PagerView pager,
    boolean openable) {

  /// @param sortPath the list sorted by this column, or the other way round; null where it cannot
  /// @param direction `ascending`, `descending`, or null when it is not sorted by this column
  public record Head(
      String key,
      String label,
      String css,
      @Nullable String sortPath,
      @Nullable String direction) {}

  /// @param openPath the row opened, or closed again
  public record Row(String id, List<Placed> cells, boolean open, String openPath) {}

  /// A cell in its column.
  public record Placed(Cell cell, String label, String css) {}

  /// Everything above the table.
  ///
  /// @param hidden what the search form has to carry along
  public record Controls(
      List<Chips> chips,
      List<View> views,
      @Nullable String search,
      List<Field> hidden,
      ColumnMenu columns,
      Saving saving,
      String csv,
      String xlsx) {

    public boolean hasViews() {
      return views.size() > 1;
    }
  }

  public record Chips(String question, List<ChipLink> links) {}

  public record ChipLink(String text, String count, String path, boolean chosen) {}

  /// @param remove the id of a view the reader keeps; null for those that come with the list
  public record View(String text, String path, boolean chosen, @Nullable UUID remove) {}

  public record Field(String name, String value) {}

  public record ColumnMenu(List<Choice> choices, List<Field> hidden) {}

  public record Choice(String key, String label, boolean shown) {}

  /// @param possible whether this reader can keep a view
  public record Saving(boolean possible, String path, String query) {}

  public record BatchBar(List<Button> buttons) {}

  public record Button(String text, String path) {}

  /// The same list for a reader who may do nothing with several rows.
  public ListView withoutBatch() {
    return new ListView(heads, rows, count, empty, controls, clear, null, pager, openable);
  }
}
