package guildhall.platform.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader wishes to see of a list, as the address says. What a list does not know is left
/// out: an old bookmark still shows the list.
///
/// @param sort the column's key, or empty for the list's own order
/// @param search the words typed, trimmed; empty without
/// @param openRow the row opened in place; null without
/// @param columns the columns shown, in the list's order
public record ListWish(
    String sort,
    boolean descending,
    String search,
    Map<String, Set<String>> facets,
    List<String> columns,
    @Nullable String openRow) {

  /// Longer words find nothing and cost time.
  private static final int LONGEST_SEARCH = 100;

  /// The answers chosen for a question; empty when it does not narrow the list.
  public Set<String> chosen(String facet) {
    return facets.getOrDefault(facet, Set.of());
  }

  /// Whether anything narrows the list.
  public boolean narrows() {
    return !search.isEmpty() || !facets.isEmpty();
  }

  /// The wish with one question left open, for counting its answers.
  public ListWish without(String facet) {
    var others = new LinkedHashMap<>(facets);
    others.remove(facet);
    return new ListWish(sort, descending, search, others, columns, openRow);
  }

  static <R> ListWish of(Listing<R> plan, HttpServletRequest request) {
    var asked = text(request, "sort");
    var sort = asked.isEmpty() ? plan.sortedBy() : asked;
    var key = sort.startsWith("-") ? sort.substring(1) : sort;
    var known = plan.column(key).filter(plan::sortsBy).isPresent();
    return new ListWish(
        known ? key : "",
        known && sort.startsWith("-"),
        plan.searches() ? cut(text(request, "q")) : "",
        facets(plan, request),
        columns(plan, request),
        plan.isOpenable() ? emptyToNull(text(request, "open")) : null);
  }

  private static <R> Map<String, Set<String>> facets(Listing<R> plan, HttpServletRequest request) {
    var chosen = new LinkedHashMap<String, Set<String>>();
    for (var facet : plan.facets()) {
      var values = request.getParameterValues(facet.key());
      if (values == null) continue;
      var answers = new LinkedHashSet<>(Arrays.asList(values));
      answers.remove("");
      if (!answers.isEmpty()) chosen.put(facet.key(), answers);
    }
    return chosen;
  }

  /// Columns come as `columns=a,b` in a link or once for each from a form.
  private static <R> List<String> columns(Listing<R> plan, HttpServletRequest request) {
    var asked = request.getParameterValues("columns");
    var wanted = new ArrayList<String>();
    if (asked != null) for (var part : asked) wanted.addAll(List.of(part.split(",", -1)));
    var known = new ArrayList<String>();
    for (var column : plan.columns()) {
      var always = column.kind() == Column.Kind.ACTION;
      if (always || wanted.contains(column.key())) known.add(column.key());
    }
    var chosen = plan.columns().stream().anyMatch(it -> it.sorts() && known.contains(it.key()));
    return chosen ? known : standard(plan);
  }

  static <R> List<String> standard(Listing<R> plan) {
    return plan.columns().stream().filter(Column::shown).map(Column::key).toList();
  }

  private static String text(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static String cut(String text) {
    return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
