package guildhall.catalog.app;

import guildhall.catalog.Texts;
import guildhall.catalog.domain.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Words of the files as the program's values.
record Words(List<String> languages) {

  /// A text in each language; one plain word stands for all of them.
  Texts texts(Node row, String key) {
    var found = row.find(key);
    if (found.isEmpty()) return Texts.NONE;
    var texts = new LinkedHashMap<String, String>();
    found
        .get()
        .word()
        .ifPresentOrElse(
            word -> languages.forEach(it -> texts.put(it, word)),
            () -> found.get().fields().forEach(it -> texts.put(it.key(), it.value().text())));
    return new Texts(java.util.Collections.unmodifiableMap(texts));
  }

  /// `window-close` in a file is `WINDOW_CLOSE` in the house.
  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
