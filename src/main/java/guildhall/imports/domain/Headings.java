package guildhall.imports.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The names a kind's columns go by in files, in every language.
///
/// Case, spaces and punctuation do not matter: "E-mail address", "email_address" and
/// "E-MAILADDRESS" are one name.
///
/// @param names each column's names, the column's own name among them, in the template's order
public record Headings(Map<String, Set<String>> names) {

  public static Headings of(Map<String, Set<String>> names) {
    var plain = new LinkedHashMap<String, Set<String>>();
    names.forEach(
        (column, all) -> {
          var words = all.stream().map(Headings::plain).collect(Collectors.toSet());
          words.add(plain(column));
          plain.put(column, words);
        });
    return new Headings(plain);
  }

  /// As this file means them: a column its reader named is that one, where the file has it.
  ///
  /// With `email` called "Work address", a file with that heading is read by it, even beside one
  /// called "E-mail"; a file without it is read as any other.
  ///
  /// @param called what the reader calls columns, by the column's name; blank for none
  public Headings calledIn(List<String> firstLine, Map<String, String> called) {
    var present = firstLine.stream().map(Headings::plain).collect(Collectors.toSet());
    var meant = new LinkedHashMap<>(names);
    called.forEach(
        (column, heading) -> {
          var word = plain(heading);
          if (word.isEmpty() || !present.contains(word) || !names.containsKey(column)) return;
          meant.replaceAll((other, words) -> without(words, word));
          meant.put(column, Set.of(word));
        });
    return new Headings(meant);
  }

  private static Set<String> without(Set<String> words, String word) {
    return words.stream().filter(it -> !it.equals(word)).collect(Collectors.toSet());
  }

  /// Which column a heading names.
  public Optional<String> columnOf(String heading) {
    var word = plain(heading);
    return names.entrySet().stream()
        .filter(it -> it.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Whether a file's first line is a line of headings: some cell names a column.
  public boolean areIn(List<String> firstLine) {
    return firstLine.stream().anyMatch(cell -> columnOf(cell).isPresent());
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
