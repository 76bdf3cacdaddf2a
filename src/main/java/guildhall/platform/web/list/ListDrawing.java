package guildhall.platform.web.list;

import guildhall.kernel.Page;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView.ChipLink;
import guildhall.platform.web.list.ListView.Chips;
import guildhall.platform.web.list.ListView.Choice;
import guildhall.platform.web.list.ListView.Controls;
import guildhall.platform.web.list.ListView.Head;
import guildhall.platform.web.list.ListView.Placed;
import guildhall.platform.web.list.ListView.Row;
import guildhall.platform.web.list.ListView.View;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Draws one list for one reader.
final class ListDrawing<R> {

  /// What is known beside the rows of the page.
  ///
  /// @param paged whether the page is not the first one
  /// @param next the cursor of the next page; null on the last
  record Around(
      long total,
      Map<String, Map<String, Long>> counts,
      List<SavedViews.SavedView> kept,
      boolean keeps,
      boolean paged,
      @Nullable String next,
      ListSource<?> source) {}

  private final Listing<R> plan;
  private final ListWish wish;
  private final Address address;
  private final Shell shell;
  private final Cells<R> cells;

  ListDrawing(Listing<R> plan, ListWish wish, Address address, Shell shell) {
    this.plan = plan;
    this.wish = wish;
    this.address = address;
    this.shell = shell;
    this.cells = new Cells<>(shell);
  }

  ListView of(Page<R> page, Around around) {
    return new ListView(
        columns().stream().map(this::head).toList(),
        page.rows().stream().map(this::row).toList(),
        count(around.total(), around.source()),
        around.total() == 0 && !wish.narrows(),
        controls(around),
        wish.narrows() ? address.bare().toString() : null,
        batch(),
        pager(page, around),
        plan.isOpenable());
  }

  private List<Column<R>> columns() {
    return plan.columns().stream().filter(it -> wish.columns().contains(it.key())).toList();
  }

  private Head head(Column<R> column) {
    var key = column.key();
    var sorted = wish.sort().equals(key);
    var direction = !sorted ? null : wish.descending() ? "descending" : "ascending";
    var turned = sorted && !wish.descending() ? "-" + key : key;
    var path = plan.sortsBy(column) ? address.with("sort", turned).toString() : null;
    return new Head(key, label(column), css(column), path, direction);
  }

  private String label(Column<R> column) {
    return shell.text(plan.words() + ".column." + column.key());
  }

  private static <R> String css(Column<R> column) {
    if (column.kind() == Column.Kind.ACTION) return "act";
    if (column.kind() == Column.Kind.DATE || column.kind() == Column.Kind.INSTANT) return "day";
    return column.isFigure() ? "num" : "";
  }

  private Row row(R row) {
    var id = plan.id(row);
    var open = id.equals(wish.openRow());
    var placed =
        columns().stream()
            .map(column -> new Placed(cells.of(column, row), label(column), css(column)))
            .toList();
    var path = address.with("open", open ? null : id) + "#row-" + id;
    return new Row(id, placed, open, path);
  }

  private String count(long total, ListSource<?> source) {
    var most = source.countedUpTo();
    return total > most
        ? shell.text("platform.list.count.more", Map.of("count", most))
        : shell.text("platform.list.count", Map.of("count", total));
  }

  private String chipCount(long count, ListSource<?> source) {
    var most = source.countedUpTo();
    return count > most
        ? shell.text("platform.list.chip.more", Map.of("count", most))
        : shell.number(count);
  }

  private Controls controls(Around around) {
    var chips = plan.facets().stream().map(facet -> chips(facet, around)).toList();
    return new Controls(
        chips.stream().filter(it -> it.links().size() > 1).toList(),
        views(around),
        plan.searches() ? wish.search() : null,
        address.with("q", null).fields(),
        columnMenu(),
        new ListView.Saving(around.keeps(), plan.path(), address.query()),
        address.with("as", "csv").toString(),
        address.with("as", "xlsx").toString());
  }

  private Chips chips(Facet<R> facet, Around around) {
    var counts = around.counts().getOrDefault(facet.key(), Map.of());
    var links =
        counts.entrySet().stream()
            .map(
                answer ->
                    new ChipLink(
                        answer(facet, answer.getKey(), around.source()),
                        chipCount(answer.getValue(), around.source()),
                        address.toggled(facet.key(), answer.getKey()).toString(),
                        wish.chosen(facet.key()).contains(answer.getKey())))
            .toList();
    return new Chips(shell.text(plan.words() + ".facet." + facet.key()), links);
  }

  /// An answer's name: what the rows call it, else the list's own message, else the code.
  private String answer(Facet<R> facet, String answer, ListSource<?> source) {
    if (facet.named() != null) return source.nameOf(facet.key(), answer);
    var key = plan.words() + "." + facet.key() + "." + answer;
    return shell.has(key) ? shell.text(key) : answer;
  }

  private List<View> views(Around around) {
    var bare = address.bare().toString();
    var views = new ArrayList<View>();
    for (var view : plan.views()) {
      var text = shell.text(plan.words() + ".view." + view.key());
      views.add(new View(text, bare + "?" + view.query(), isHere(view.query()), null));
    }
    for (var view : around.kept()) {
      views.add(new View(view.name(), bare + "?" + view.query(), isHere(view.query()), view.id()));
    }
    var all = address.narrowing().isEmpty() && views.stream().noneMatch(View::chosen);
    views.addFirst(new View(shell.text("platform.list.view.all"), bare, all, null));
    return List.copyOf(views);
  }

  /// A view that narrows the list stays chosen in any order; one that only sorts it does not.
  private boolean isHere(String query) {
    var narrowed = Address.narrowing(query);
    return query.equals(address.query())
        || (!narrowed.isEmpty() && narrowed.equals(address.narrowing()));
  }

  private ListView.ColumnMenu columnMenu() {
    var choices =
        plan.columns().stream()
            .filter(Column::sorts)
            .map(it -> new Choice(it.key(), label(it), wish.columns().contains(it.key())))
            .toList();
    return new ListView.ColumnMenu(choices, address.with("columns", null).fields());
  }

  private ListView.@Nullable BatchBar batch() {
    if (plan.batches().isEmpty()) return null;
    return new ListView.BatchBar(
        plan.batches().stream()
            .map(
                it ->
                    new ListView.Button(shell.text(plan.words() + ".batch." + it.key()), it.path()))
            .toList());
  }

  private PagerView pager(Page<R> page, Around around) {
    var shown = shell.text("platform.list.shown", Map.of("count", page.rows().size()));
    var first =
        around.paged() ? new Action(shell.text("platform.list.first"), address.toString()) : null;
    var next =
        around.next() == null
            ? null
            : new Action(
                shell.text("platform.list.next"), address.with("after", around.next()).toString());
    return new PagerView(shown, first, next);
  }
}
