package guildhall.imports;

import guildhall.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// What becomes of a row.
///
/// @param why for a row that needs attention: the same refusal the single act would give
public record Fate(Word word, @Nullable Refusal why) {

  /// The four things that can become of a row.
  public enum Word {
    ADD,
    UPDATE,
    SAME,
    ATTENTION
  }

  public static Fate added() {
    return new Fate(Word.ADD, null);
  }

  public static Fate updated() {
    return new Fate(Word.UPDATE, null);
  }

  /// What the row asks for is so already; saving it does nothing.
  public static Fate same() {
    return new Fate(Word.SAME, null);
  }

  public static Fate attention(Refusal why) {
    return new Fate(Word.ATTENTION, why);
  }

  public boolean changes() {
    return word == Word.ADD || word == Word.UPDATE;
  }
}
