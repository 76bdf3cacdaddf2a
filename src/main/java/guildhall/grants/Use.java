package guildhall.grants;

import org.jspecify.annotations.Nullable;

/// How much of a grant is in use.
///
/// @param used how many of the grant's quantity are gone: in use, or cooling down
/// @param cooling how many of those nobody has and nobody can have yet
/// @param kept how many may still be used once the last day to take any has passed: what was taken
///   and has some left in it, or needs no taking
/// @param state one of the words of the kind's own vocabulary, such as `READY` or `REDEEMED`
/// @param nextStepPath the page where the next step is taken; null when there is none
public record Use(int used, int cooling, int kept, String state, @Nullable String nextStepPath) {

  public Use(int used, String state, @Nullable String nextStepPath) {
    this(used, 0, 0, state, nextStepPath);
  }

  /// How many somebody has.
  public int inUse() {
    return used - cooling;
  }
}
