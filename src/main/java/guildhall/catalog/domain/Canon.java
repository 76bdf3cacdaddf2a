package guildhall.catalog.domain;

import guildhall.catalog.domain.Node.Mapping;
import guildhall.catalog.domain.Node.Scalar;
import guildhall.catalog.domain.Node.Sequence;
import java.util.Comparator;

/// A program in one agreed form, without comments, spacing and the order of keys: two programs that
/// say the same have the same form.
public final class Canon {

  private Canon() {}

  public static String of(ProgramTree program) {
    var text = new StringBuilder();
    program.files().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(
            it -> {
              text.append(it.getKey()).append('\n');
              write(it.getValue(), text);
              text.append('\n');
            });
    return text.toString();
  }

  private static void write(Node node, StringBuilder text) {
    switch (node) {
      case Mapping it -> {
        text.append('{');
        it.entries().stream()
            .sorted(Comparator.comparing(Node.Entry::key))
            .forEach(
                field -> {
                  quote(field.key(), text);
                  text.append(':');
                  write(field.value(), text);
                });
        text.append('}');
      }
      case Sequence it -> {
        text.append('[');
        it.items().forEach(item -> write(item, text));
        text.append(']');
      }
      case Scalar it -> {
        text.append(it.type().name().charAt(0));
        quote(it.value(), text);
      }
    }
  }

  /// Length first, so that no text can look like two.
  private static void quote(String word, StringBuilder text) {
    text.append(word.length()).append('"').append(word).append('"');
  }
}
