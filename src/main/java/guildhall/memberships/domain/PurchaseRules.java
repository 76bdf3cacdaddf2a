package guildhall.memberships.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.memberships.domain.Standing.InGrace;
import java.time.LocalDate;
import java.util.Optional;

/// Whether a company may buy an offer.
///
/// OFR-02: one Action Pack per company, whatever else it holds. Bought on 1 February 2021, a second
/// one is refused on 1 March; once the first has lapsed, buying is the way back (REN-15).
public final class PurchaseRules {

  private PurchaseRules() {}

  /// Why it may not be bought on this day; the first reason that holds. Empty when it may.
  ///
  /// @param held the latest membership of this offer the company has, if any
  public static Optional<Refusal> refusal(
      OfferToBuy wanted, Optional<Membership> held, LocalDate day) {
    if (wanted.free()) return no(PurchaseReason.OFFER_NOT_SOLD);
    var owned = held.filter(it -> isLive(it, day)).map(it -> alreadyOwned(it, day));
    if (owned.isPresent()) return owned;
    if (wanted.needsCompetency()) return no(PurchaseReason.COMPETENCY_NEEDED);
    if (wanted.needsTrainer()) return no(PurchaseReason.TRAINER_NEEDED);
    if (wanted.companyRejected()) {
      return Optional.of(
          Refusal.of(PurchaseReason.COMPANY_REJECTED, new First(Step.SETTLE_VERIFICATION)));
    }
    if (wanted.orderOpen()) {
      return Optional.of(
          Refusal.of(PurchaseReason.ORDER_ALREADY_OPEN, new First(Step.ASK_AGAIN_WITH_SAME_ID)));
    }
    if (!wanted.priced()) {
      return Optional.of(
          Refusal.of(PurchaseReason.NO_PRICE_HERE, new First(Step.TELL_THE_OPERATOR)));
    }
    return Optional.empty();
  }

  private static boolean isLive(Membership held, LocalDate day) {
    return held.standingOn(day).filter(it -> !(it instanceof Standing.Lapsed)).isPresent();
  }

  /// In its grace the membership can still be renewed, and that is what to do.
  private static Refusal alreadyOwned(Membership held, LocalDate day) {
    var window = held.latest().window();
    var refusal =
        Refusal.of(PurchaseReason.ALREADY_OWNED)
            .with("anniversaryOn", window.anniversaryOn())
            .with("renewalOpensOn", window.opensOn());
    return window.standingOn(day) instanceof InGrace
        ? refusal.mend(new First(Step.RENEW_MEMBERSHIP))
        : refusal;
  }

  private static Optional<Refusal> no(PurchaseReason reason) {
    return Optional.of(Refusal.of(reason));
  }
}
