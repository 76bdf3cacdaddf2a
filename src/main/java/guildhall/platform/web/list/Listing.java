package guildhall.platform.web.list;

import guildhall.kernel.Money;
import guildhall.platform.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a list on a page is: its columns, the questions it can be narrowed by, and its views.
///
/// Made once, as a constant of the page. Words are messages below one prefix:
/// `<words>.column.<key>` heads a column, `<words>.<facet>.<answer>` names a chip,
/// `<words>.facet.<facet>` the question, `<words>.view.<key>` a view, `<words>.batch.<key>` what
/// can be done with chosen rows.
public final class Listing<R> {

  /// A view that comes with the list: a name for a query.
  record BuiltIn(String key, String query) {}

  /// What can be done with several rows at once: a form sent to the path.
  record Batch(String key, String path) {}

  private final Builder<R> made;

  private Listing(Builder<R> made) {
    this.made = made;
  }

  /// @param path the list's page; views kept by a person belong to it
  /// @param words the prefix of its messages
  public static <R> Builder<R> of(String path, String words) {
    return new Builder<>(path, words);
  }

  String path() {
    return made.path;
  }

  String words() {
    return made.words;
  }

  String id(R row) {
    return made.id.apply(row);
  }

  List<Column<R>> columns() {
    return made.columns;
  }

  Optional<Column<R>> column(String key) {
    return made.columns.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  List<Facet<R>> facets() {
    return made.facets;
  }

  @Nullable Function<R, String> search() {
    return made.search;
  }

  boolean searches() {
    return made.search != null;
  }

  List<BuiltIn> views() {
    return made.views;
  }

  List<Batch> batches() {
    return made.batches;
  }

  /// The column it is sorted by at first, with `-` before it for descending; empty for the order
  /// the rows come in.
  String sortedBy() {
    return made.sortedBy;
  }

  boolean isOpenable() {
    return made.openable;
  }

  /// Whether the rows can be put in the order of this column.
  boolean sortsBy(Column<R> column) {
    var some = made.sorting;
    return column.sorts() && !made.inOneOrder && (some == null || some.contains(column.key()));
  }

  /// Says what a list is, word by word.
  public static final class Builder<R> {

    private final String path;
    private final String words;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<Facet<R>> facets = new ArrayList<>();
    private final List<BuiltIn> views = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private Function<R, String> id = Object::toString;
    private @Nullable Function<R, String> search;
    private String sortedBy = "";
    private boolean openable;
    private boolean inOneOrder;
    private @Nullable Set<String> sorting;

    private Builder(String path, String words) {
      this.path = path;
      this.words = words;
    }

    /// What tells a row from all others, for choosing, opening and going on from it.
    public Builder<R> id(Function<R, String> of) {
      id = of;
      return this;
    }

    public Builder<R> text(String key, Function<R, @Nullable String> value) {
      return add(key, Column.Kind.TEXT, value::apply, null, true);
    }

    public Builder<R> number(String key, Function<R, @Nullable Number> value) {
      return add(key, Column.Kind.NUMBER, value::apply, null, true);
    }

    public Builder<R> date(String key, Function<R, @Nullable LocalDate> value) {
      return add(key, Column.Kind.DATE, value::apply, null, true);
    }

    public Builder<R> instant(String key, Function<R, @Nullable Instant> value) {
      return add(key, Column.Kind.INSTANT, value::apply, null, true);
    }

    public Builder<R> money(String key, Function<R, @Nullable Money> value) {
      return add(key, Column.Kind.MONEY, value::apply, null, true);
    }

    /// A text column that is shown only to those who ask for it.
    public Builder<R> hidden(String key, Function<R, @Nullable String> value) {
      return add(key, Column.Kind.TEXT, value::apply, null, false);
    }

    /// A column of figures that is shown only to those who ask for it.
    public Builder<R> hiddenNumber(String key, Function<R, @Nullable Number> value) {
      return add(key, Column.Kind.NUMBER, value::apply, null, false);
    }

    /// A column shown in a way of its own.
    ///
    /// @param value what it sorts by
    public Builder<R> cell(
        String key,
        Function<R, ? extends @Nullable Comparable<?>> value,
        BiFunction<R, Shell, Cell> shown) {
      return add(key, Column.Kind.CELL, value::apply, shown, true);
    }

    /// A number shown in a way of its own; a spreadsheet gets the number.
    public Builder<R> figure(
        String key, Function<R, @Nullable Number> value, BiFunction<R, Shell, Cell> shown) {
      return add(key, Column.Kind.NUMBER, value::apply, shown, true);
    }

    /// A column shown in a way of its own, and only to those who ask for it.
    public Builder<R> hiddenCell(
        String key,
        Function<R, ? extends @Nullable Comparable<?>> value,
        BiFunction<R, Shell, Cell> shown) {
      return add(key, Column.Kind.CELL, value::apply, shown, false);
    }

    /// What can be done with a row.
    public Builder<R> action(String key, BiFunction<R, Shell, Cell> shown) {
      return add(key, Column.Kind.ACTION, row -> null, shown, true);
    }

    private Builder<R> add(
        String key,
        Column.Kind kind,
        Function<R, @Nullable Object> value,
        @Nullable BiFunction<R, Shell, Cell> cell,
        boolean shown) {
      columns.add(new Column<>(key, kind, value, cell, shown));
      return this;
    }

    /// Chips for each answer; the words are messages.
    public Builder<R> facet(String key, Function<R, String> of) {
      facets.add(new Facet<>(key, of, null));
      return this;
    }

    /// Chips for each answer, named by the rows themselves.
    public Builder<R> facetNamed(String key, Function<R, String> of, Function<R, String> named) {
      facets.add(new Facet<>(key, of, named));
      return this;
    }

    /// @param text what the words a reader types are looked for in
    public Builder<R> search(Function<R, String> text) {
      search = text;
      return this;
    }

    /// @param query such as `kind=SOFTWARE&sort=-left`
    public Builder<R> view(String key, String query) {
      views.add(new BuiltIn(key, query));
      return this;
    }

    public Builder<R> sortedBy(String sort) {
      sortedBy = sort;
      return this;
    }

    /// @param sentTo where the form with the chosen rows goes, as `rows` once for each, with `id`
    public Builder<R> batch(String key, String sentTo) {
      batches.add(new Batch(key, sentTo));
      return this;
    }

    /// A row opens in place, by an address of its own.
    public Builder<R> openable() {
      openable = true;
      return this;
    }

    /// Only these columns sort: those the rows' query has an order for.
    public Builder<R> sortedOnlyBy(String... keys) {
      sorting = Set.of(keys);
      return this;
    }

    /// The rows come in one order only, as those of a book do: no column sorts.
    public Builder<R> inOneOrder() {
      inOneOrder = true;
      return this;
    }

    /// What the address of every list says by these names already.
    private static final Set<String> TAKEN = Set.of("sort", "q", "columns", "open", "after", "as");

    public Listing<R> build() {
      if (columns.isEmpty()) throw new IllegalStateException("a list has columns");
      if (facets.stream().anyMatch(it -> TAKEN.contains(it.key()))) {
        throw new IllegalStateException("a facet would be mistaken for one of " + TAKEN);
      }
      return new Listing<>(this);
    }
  }
}
