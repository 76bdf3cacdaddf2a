package guildhall.memberships.web;

import guildhall.kernel.Money;
import guildhall.memberships.app.LookAtRenewal.Outlook;
import guildhall.memberships.domain.BenefitChange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The next year of a membership over the API: what must be settled, what it costs and brings.
///
/// @param profileReviewed whether the company's profile was confirmed so that it counts (VER-04)
/// @param reviewCountsFrom the first day on which confirming it counts
/// @param price null where the program names none any more
/// @param samplePrice whether no document states the price
/// @param benefits every benefit of this year or the next
record OutlookView(
    UUID membership,
    LocalDate nextAnniversaryOn,
    boolean profileReviewed,
    LocalDate reviewCountsFrom,
    boolean verificationRejected,
    @Nullable Money price,
    boolean samplePrice,
    List<Line> benefits) {

  /// @param change `ADDED`, `MORE`, `SAME`, `LESS` or `GONE`
  public record Line(String benefit, String group, int thisYear, int nextYear, String change) {

    private static Line of(BenefitChange it) {
      return new Line(
          it.line().benefit(), it.line().group(), it.before(), it.after(), it.kind().name());
    }
  }

  static OutlookView of(Outlook it) {
    var quote = it.quote();
    return new OutlookView(
        it.on().membership().id(),
        it.on().nextAnniversaryOn(),
        it.ready().profileReviewed(),
        it.reviewCountsFrom(),
        it.ready().verificationRejected(),
        quote == null ? null : quote.amount(),
        quote != null && quote.sample(),
        it.changes().stream().map(Line::of).toList());
  }
}
