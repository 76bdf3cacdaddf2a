package guildhall.house;

import java.util.List;
import java.util.regex.Pattern;

/// Finds sentences in Java: literals of several words, or of one that ends like a sentence. What is
/// said to whoever runs the house, in logs and exceptions, and what describes the API is left out.
final class JavaText {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern WORDS =
      Pattern.compile("\\s*\\p{L}[\\p{L}’']+(?:,? \\p{L}+)+[.:!?…]?\\s*|\\p{Lu}\\p{Ll}+[.!?…]");

  /// Calls and annotations whose words no reader of a page sees.
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?s)(?:LOG\\.\\w+|new \\w*(?:Exception|Error|Malformed)|Pattern\\.compile|asProgram"
              + "|\\.as|@\\w+|quoted)\\s*\\((?:[^()]|\\([^()]*\\))*\\)");

  private JavaText() {}

  static List<String> of(String source) {
    var read =
        UNREAD
            .matcher(
                source
                    .replaceAll("(?m)^\\s*(?:///?|\\*|/\\*).*$", "")
                    .replaceAll("(?s)\"\"\".*?\"\"\"", ""))
            .replaceAll("");
    return LITERAL
        .matcher(read)
        .results()
        .map(it -> it.group(1))
        .filter(it -> WORDS.matcher(it).matches())
        .toList();
  }
}
