package guildhall.portal.domain;

import org.jspecify.annotations.Nullable;

/// The one thing Home offers to do first; everything else on the page is a link.
///
/// In the renewal window whoever may renew starts the renewal, even if the company profile is not
/// confirmed yet: that is a step of it. Who may confirm the profile but not renew confirms it.
public enum NextStep {
  /// The company holds no offer that falls due.
  SEE_OFFERS,
  START_RENEWAL,
  CONFIRM_PROFILE,
  /// A company that just bought, with first steps still open.
  GET_STARTED,
  /// The membership was lost; only buying brings benefits again (REN-06).
  BUY_AGAIN,
  NOTHING;

  /// What this reader may do.
  public record Reader(boolean mayBuy, boolean mayReview) {}

  /// @param moment of the membership whose deadline is nearest; null without any
  /// @param profileReviewed whether the profile is confirmed for the coming renewal (VER-04)
  /// @param firstStepsOpen whether a first step of this reader is neither done nor skipped
  public static NextStep of(
      @Nullable Moment moment, boolean profileReviewed, boolean firstStepsOpen, Reader reader) {
    if (moment == null) return SEE_OFFERS;
    return switch (moment) {
      case FRESH -> firstStepsOpen ? GET_STARTED : NOTHING;
      case CALM -> NOTHING;
      case WINDOW, LAST_DAYS -> {
        if (reader.mayBuy()) yield START_RENEWAL;
        yield reader.mayReview() && !profileReviewed ? CONFIRM_PROFILE : NOTHING;
      }
      case LAPSED -> reader.mayBuy() ? BUY_AGAIN : NOTHING;
    };
  }
}
