package guildhall.imports.web;

import guildhall.imports.Column;
import guildhall.imports.ImportKind;
import guildhall.imports.domain.Headings;
import guildhall.imports.domain.Line;
import guildhall.imports.domain.Line.Result;
import guildhall.platform.web.Languages;
import guildhall.platform.web.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The words of imports: what columns are called in every language, and why a row needs attention.
@Component
class ImportWords {

  static final String HIDDEN = "•••••";

  private final Messages messages;

  ImportWords(Messages messages) {
    this.messages = messages;
  }

  /// What a kind's columns are called, in all languages, other usual names included.
  Headings headings(ImportKind kind) {
    var names = new LinkedHashMap<String, Set<String>>();
    for (var column : kind.columns()) names.put(column.name(), names(kind, column));
    return Headings.of(names);
  }

  private Set<String> names(ImportKind kind, Column column) {
    var names = new HashSet<String>();
    for (var locale : Languages.ALL) {
      names.add(messages.text(locale, key(kind, column)));
      var others = key(kind, column) + ".also";
      if (messages.has(locale, others)) {
        names.addAll(Arrays.asList(messages.text(locale, others).split(",")));
      }
    }
    return names;
  }

  List<String> heads(ImportKind kind, Locale locale) {
    return kind.columns().stream().map(it -> messages.text(locale, key(kind, it))).toList();
  }

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  /// Why a row needs attention, or could not be undone; empty for any other.
  String why(ImportKind kind, Line line, Locale locale) {
    var why = line.why();
    if (why == null) return "";
    return messages.text(locale, why.message(), named(kind, why.facts(), locale));
  }

  /// Facts in which a column is called what the reader calls it.
  Map<String, Object> named(ImportKind kind, Map<String, Object> facts, Locale locale) {
    var named = new LinkedHashMap<>(facts);
    kind.columns().stream()
        .filter(it -> it.name().equals(facts.get("column")))
        .findFirst()
        .ifPresent(it -> named.put("column", messages.text(locale, key(kind, it))));
    return named;
  }

  /// The cells as they may be seen, in the kind's order.
  static Map<String, String> shown(ImportKind kind, Line line) {
    var cells = new LinkedHashMap<String, String>();
    for (var column : kind.columns()) {
      var text = line.cells().get(column.name());
      if (text != null) cells.put(column.name(), column.secret() ? HIDDEN : text);
    }
    return cells;
  }

  /// One word for where a row stands: what came of it, or what will.
  static String state(Line line) {
    if (line.result() != Result.WAITING) return line.result().name();
    var word = line.word();
    return word == null ? "UNCHECKED" : word;
  }

  private static String key(ImportKind kind, Column column) {
    return kind.messages() + ".column." + column.name();
  }
}
