package guildhall.catalog.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One piece of a program file as it was written, with its place.
///
/// Questions with `Optional` answers bear any shape, for the checks; `text`, `whole`, `flag` and
/// `rows` expect the right one, for reading a file that has no fault.
public sealed interface Node {

  Place place();

  record Mapping(Place place, List<Entry> entries) implements Node {}

  record Sequence(Place place, List<Node> items) implements Node {}

  record Scalar(Place place, String value, Type type) implements Node {}

  record Entry(String key, Place keyPlace, Node value) {}

  /// What a plain word in the file is: `"475.00"` is text, `475` a number.
  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    NOTHING
  }

  default List<Entry> fields() {
    return this instanceof Mapping it ? it.entries() : List.of();
  }

  default List<Node> elements() {
    return this instanceof Sequence it ? it.items() : List.of();
  }

  default Optional<Node> find(String key) {
    return fields().stream().filter(it -> it.key().equals(key)).map(Entry::value).findFirst();
  }

  /// The value of a scalar, or of the scalar under a key; empty where there is none.
  default Optional<String> word() {
    return this instanceof Scalar it && it.type() != Type.NOTHING
        ? Optional.of(it.value())
        : Optional.empty();
  }

  default Optional<String> word(String key) {
    return find(key).flatMap(Node::word);
  }

  default Node at(String key) {
    return find(key).orElseThrow(() -> new NoSuchElementException(place() + " has no " + key));
  }

  default String text() {
    return word().orElseThrow(() -> new NoSuchElementException(place() + " has no value"));
  }

  default String text(String key) {
    return at(key).text();
  }

  default int whole(String key) {
    return new BigDecimal(text(key)).intValueExact();
  }

  default long large(String key) {
    return new BigDecimal(text(key)).longValueExact();
  }

  /// A flag; false where it is left out.
  default boolean flag(String key) {
    return word(key).map("true"::equals).orElse(false);
  }

  default List<Node> rows(String key) {
    return find(key).map(Node::elements).orElse(List.of());
  }

  default List<String> words(String key) {
    return rows(key).stream().flatMap(it -> it.word().stream()).toList();
  }

  /// The node a JSON pointer leads to; the nearest one above it where it leads nowhere.
  default Node follow(List<String> steps) {
    Node at = this;
    for (var step : steps) {
      var next = at.step(step);
      if (next.isEmpty()) return at;
      at = next.get();
    }
    return at;
  }

  private Optional<Node> step(String step) {
    if (!(this instanceof Sequence it)) return find(step);
    var index = step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : -1;
    return index >= 0 && index < it.items().size()
        ? Optional.of(it.items().get(index))
        : Optional.empty();
  }
}
