package guildhall.platform.web;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A language nobody speaks: English with an accent on every vowel, two fifths longer, in brackets.
/// What is cut off loses a bracket; what is written outside the messages has no accents.
public final class PseudoWords {

  private static final Map<Character, String> VOWELS =
      Map.of(
          'a', "åå", 'e', "éé", 'i', "ïï", 'o', "öö", 'u', "üü", 'A', "Ååå", 'E', "Ééé", 'I', "Ïïï",
          'O', "Öö", 'U', "Üü");

  /// After these parts of a pattern stand words; after the others, its grammar.
  private static final Set<Part.Type> BEFORE_WORDS =
      Set.of(
          Part.Type.MSG_START,
          Part.Type.ARG_LIMIT,
          Part.Type.REPLACE_NUMBER,
          Part.Type.SKIP_SYNTAX,
          Part.Type.INSERT_CHAR);

  private PseudoWords() {}

  /// English is spoken like this until [#leave].
  public static void enter(Messages messages) {
    messages.reword(Locale.ENGLISH, PseudoWords::said);
  }

  public static void leave(Messages messages) {
    messages.reword(Locale.ENGLISH, pattern -> pattern);
  }

  static String said(String pattern) {
    var parts = new MessagePattern(pattern);
    var said = new StringBuilder("⟦");
    var at = 0;
    for (int i = 0; i < parts.countParts(); i++) {
      var part = parts.getPart(i);
      if (part.getIndex() < at) continue; // the number inside a choice such as `=0`
      var words = i > 0 && BEFORE_WORDS.contains(parts.getPartType(i - 1));
      var between = pattern.substring(at, part.getIndex());
      said.append(words ? longer(between) : between);
      said.append(pattern, part.getIndex(), part.getLimit());
      at = part.getLimit();
    }
    return said.append(pattern.substring(at)).append("⟧").toString();
  }

  private static String longer(String words) {
    var longer = new StringBuilder();
    words
        .chars()
        .forEach(c -> longer.append(VOWELS.getOrDefault((char) c, String.valueOf((char) c))));
    return longer.toString();
  }
}
