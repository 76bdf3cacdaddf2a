package guildhall.catalog;

import java.util.Map;

/// One text in the languages the program speaks: `en`, `nl`, `sv`.
public record Texts(Map<String, String> byLanguage) {

  /// Nothing to say, in any language.
  public static final Texts NONE = new Texts(Map.of());

  /// The text in this language, in English where there is none, empty where there is nothing at
  /// all.
  public String in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
