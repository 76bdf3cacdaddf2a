package guildhall.platform.web.list;

import guildhall.platform.web.list.ListView.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The address of a list in one of its states: what is chosen stands in the query, nothing else.
final class Address {

  private final String path;
  private final List<Field> fields;

  private Address(String path, List<Field> fields) {
    this.path = path;
    this.fields = fields;
  }

  /// The address that says a wish; what the list does by itself anyway is not said.
  static <R> Address of(Listing<R> plan, String path, ListWish wish) {
    var fields = new ArrayList<Field>();
    var sort = (wish.descending() ? "-" : "") + wish.sort();
    if (!wish.sort().isEmpty() && !sort.equals(plan.sortedBy()))
      fields.add(new Field("sort", sort));
    if (!wish.search().isEmpty()) fields.add(new Field("q", wish.search()));
    wish.facets()
        .forEach((facet, answers) -> answers.forEach(it -> fields.add(new Field(facet, it))));
    if (!wish.columns().equals(ListWish.standard(plan))) {
      fields.add(new Field("columns", String.join(",", wish.columns())));
    }
    return new Address(path, List.copyOf(fields));
  }

  /// The address with one value set, or taken out.
  Address with(String name, @Nullable String value) {
    var other = new ArrayList<>(fields);
    other.removeIf(field -> field.name().equals(name));
    if (value != null) other.add(new Field(name, value));
    return new Address(path, other);
  }

  /// The address with an answer added to a question, or taken out when it was there.
  Address toggled(String name, String value) {
    var other = new LinkedHashSet<>(fields);
    var field = new Field(name, value);
    if (!other.remove(field)) other.add(field);
    return new Address(path, List.copyOf(other));
  }

  /// The list with nothing chosen.
  Address bare() {
    return new Address(path, List.of());
  }

  List<Field> fields() {
    return fields;
  }

  String query() {
    return fields.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  /// What narrows the list, whatever its order and columns.
  String narrowing() {
    return narrowing(query());
  }

  static String narrowing(String query) {
    return Stream.of(query.split("&"))
        .filter(it -> !it.startsWith("sort=") && !it.startsWith("columns="))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  @Override
  public String toString() {
    return fields.isEmpty() ? path : path + "?" + query();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
