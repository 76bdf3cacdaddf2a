package guildhall.catalog.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One thing that is wrong with a program's files, and where.
///
/// @param words what the message fills in: the word found, what was expected, the nearest valid
///   word
public record Fault(FaultKind kind, Place place, Map<String, String> words) {

  /// Stands for "no valid word is near".
  public static final String NOTHING = "nothing";

  public static Fault of(FaultKind kind, Place place) {
    return new Fault(kind, place, Map.of());
  }

  public static Fault of(FaultKind kind, Place place, String word) {
    return new Fault(kind, place, Map.of("word", word));
  }

  /// A word that is none of the known ones.
  public static Fault notAmong(FaultKind kind, Place place, String word, Collection<String> known) {
    return Fault.of(kind, place, word)
        .with("nearest", NearestWord.to(word, known).orElse(NOTHING))
        .with("known", String.join(", ", known));
  }

  public Fault with(String name, String value) {
    var more = new LinkedHashMap<>(words);
    more.put(name, value);
    return new Fault(kind, place, more);
  }

  static List<Fault> none() {
    return List.of();
  }
}
