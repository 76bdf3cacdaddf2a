package guildhall.grants;

import org.jspecify.annotations.Nullable;

/// A granted benefit as it stands on a day: what of it is used, and what comes next (BEN-02).
///
/// @param used how many somebody has
/// @param cooling how many nobody has and nobody can have yet
/// @param left how many may still be used: once the last day to take any has passed, only what was
///   taken by then or needs no taking
/// @param state the word of the kind's own vocabulary, such as `READY` or `REDEEMED`; `NOT_STARTED`
///   where nothing was done with it, `TOO_LATE` when nothing was and the day to do it has passed
/// @param nextStepPath the page where the next step is taken; null when there is none
public record BenefitLine(
    Grant grant, int used, int cooling, int left, String state, @Nullable String nextStepPath) {

  /// Whether it is used as it is: nothing of it has to be taken by a day.
  public boolean needsNoTaking() {
    return state.equals("NO_KEY_NEEDED");
  }

  /// Whether anything of it was ever taken.
  public boolean touched() {
    return used + cooling > 0;
  }
}
