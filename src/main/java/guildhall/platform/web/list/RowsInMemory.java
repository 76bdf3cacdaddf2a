package guildhall.platform.web.list;

import com.ibm.icu.text.Collator;
import guildhall.kernel.Money;
import guildhall.kernel.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of one company is short enough to be sorted and narrowed at hand.
final class RowsInMemory<R> implements ListSource<R> {

  private final Listing<R> plan;
  private final List<R> rows;
  private final Locale locale;

  RowsInMemory(Listing<R> plan, List<R> rows, Locale locale) {
    this.plan = plan;
    this.rows = rows;
    this.locale = locale;
  }

  @Override
  public Page<R> page(ListWish wish, Page.Wanted wanted) {
    var all = inOrder(wish);
    var from = wanted.after() == null ? 0 : after(all, wanted.after());
    var until = Math.min(all.size(), from + wanted.limit() + 1);
    return Page.of(all.subList(from, until), wanted, plan::id);
  }

  @Override
  public Map<String, Map<String, Long>> counts(ListWish wish) {
    var counts = new LinkedHashMap<String, Map<String, Long>>();
    for (var facet : plan.facets()) {
      var answers = new LinkedHashMap<String, Long>();
      rows.forEach(row -> answers.put(facet.of().apply(row), 0L));
      matching(wish.without(facet.key()))
          .forEach(row -> answers.merge(facet.of().apply(row), 1L, Long::sum));
      counts.put(facet.key(), answers);
    }
    return counts;
  }

  @Override
  public long total(ListWish wish) {
    return matching(wish).count();
  }

  @Override
  public String nameOf(String facet, String answer) {
    return plan.facets().stream()
        .filter(it -> it.key().equals(facet))
        .flatMap(
            it -> rows.stream().filter(row -> it.of().apply(row).equals(answer)).map(named(it)))
        .findFirst()
        .orElse(answer);
  }

  private static <R> Function<R, String> named(Facet<R> facet) {
    return facet.named() == null ? facet.of() : facet.named();
  }

  private Stream<R> matching(ListWish wish) {
    return rows.stream().filter(row -> finds(wish, row) && fits(wish, row));
  }

  private boolean fits(ListWish wish, R row) {
    return plan.facets().stream()
        .filter(facet -> !wish.chosen(facet.key()).isEmpty())
        .allMatch(facet -> wish.chosen(facet.key()).contains(facet.of().apply(row)));
  }

  private boolean finds(ListWish wish, R row) {
    var search = plan.search();
    if (search == null || wish.search().isEmpty()) return true;
    var text = search.apply(row).toLowerCase(locale);
    return Stream.of(wish.search().toLowerCase(locale).split("\\s+", -1)).allMatch(text::contains);
  }

  private List<R> inOrder(ListWish wish) {
    return plan.column(wish.sort())
        .map(column -> matching(wish).sorted(order(column, wish)))
        .orElseGet(() -> matching(wish))
        .toList();
  }

  private Comparator<R> order(Column<R> column, ListWish wish) {
    Function<R, @Nullable Object> value = column.value();
    var byValue = wish.descending() ? values().reversed() : values();
    return (one, other) -> {
      var mine = value.apply(one);
      var theirs = value.apply(other);
      // What has no value stands last in either direction.
      if (mine == null || theirs == null) {
        return Boolean.compare(mine == null, theirs == null);
      }
      return byValue.compare(mine, theirs);
    };
  }

  private Comparator<Object> values() {
    var words = Collator.getInstance(locale);
    return (one, other) ->
        one instanceof String text ? words.compare(text, other.toString()) : compared(one, other);
  }

  @SuppressWarnings("unchecked") // one column holds values of one kind
  private static int compared(Object one, Object other) {
    if (one instanceof Number number) {
      return new BigDecimal(number.toString()).compareTo(new BigDecimal(other.toString()));
    }
    if (one instanceof Money money) {
      return money.amount().compareTo(((Money) other).amount());
    }
    return ((Comparable<Object>) one).compareTo(other);
  }

  /// Where the list goes on; from the beginning when the row has gone meanwhile.
  private int after(List<R> all, String id) {
    for (var place = 0; place < all.size(); place++) {
      if (Objects.equals(plan.id(all.get(place)), id)) return place + 1;
    }
    return 0;
  }
}
