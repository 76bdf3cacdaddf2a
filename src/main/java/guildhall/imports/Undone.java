package guildhall.imports;

import guildhall.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// What became of a saved row when its import was undone.
///
/// @param kept why the row was left as it is; null when it was taken back
public record Undone(@Nullable Refusal kept) {

  public static Undone back() {
    return new Undone(null);
  }

  public static Undone kept(Refusal why) {
    return new Undone(why);
  }
}
