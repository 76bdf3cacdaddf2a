package guildhall.platform.web.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words somebody looks for: each has to occur, in any order, whatever the accents.
///
/// @param text as it was typed
public record Sought(String text) {

  /// Longer than anything here is called.
  public static final int LONGEST = 80;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public Sought(String text) {
    var trimmed = text.strip();
    this.text = trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isIn(String title, String about) {
    var where = plain(title + " " + about);
    return words().stream().allMatch(where::contains);
  }

  /// Smaller is nearer: the name begins with what was typed, a word of it does, it occurs
  /// somewhere.
  int distance(String title) {
    if (isEmpty()) return 0;
    var where = plain(title);
    var first = words().getFirst();
    if (where.startsWith(first)) return 0;
    return where.contains(" " + first) ? 1 : 2;
  }

  private List<String> words() {
    return isEmpty() ? List.of() : List.of(plain(text).split("\\s+", -1));
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
