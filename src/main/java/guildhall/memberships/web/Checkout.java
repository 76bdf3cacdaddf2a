package guildhall.memberships.web;

import guildhall.catalog.Texts;
import guildhall.fees.Card;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Secret;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.memberships.domain.RenewalReason;
import guildhall.platform.config.PaymentSettings;
import guildhall.platform.config.PaymentSettings.Gateway;
import guildhall.platform.web.Answers;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.ReasonView;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Prepares the pages that buy and renew: the act is rehearsed by the code that will do it, and
/// either its result is shown or the reason why not.
@Component
class Checkout {

  /// Rehearsals charge nobody, so any card will do.
  static final Card NO_CARD = new Card(new Secret("tok_none"), "", "", "");

  private final Answers answers;
  private final ReasonWords reasons;
  private final PaymentSettings payments;
  private final OfferTexts offers;
  private final PageShell pages;

  Checkout(
      Answers answers,
      ReasonWords reasons,
      PaymentSettings payments,
      OfferTexts offers,
      PageShell pages) {
    this.answers = answers;
    this.reasons = reasons;
    this.payments = payments;
    this.offers = offers;
    this.pages = pages;
  }

  /// Where one goes after paying, and what is said there.
  ///
  /// @param doneKey the message where the year is paid; it is given the offer and the anniversary
  ResponseEntity<String> done(Call call, PlacedOrder placed, String doneKey) {
    var year = placed.paidYear();
    if (year.isEmpty()) {
      return pages.redirect("/membership", "memberships.order.pending", Map.of());
    }
    return pages.redirect(
        "/membership",
        doneKey,
        Map.of(
            "offer", offers.of(placed.order().offer(), call.on()),
            "anniversaryOn", year.get().window().anniversaryOn()));
  }

  /// What is to be paid for.
  ///
  /// @param held the membership to renew; null when buying
  /// @param path the page itself
  record Wish(AccountId account, Texts offer, @Nullable HeldView held, String path) {}

  CheckoutView view(
      Call call, Wish wish, Supplier<Outcome<PlacedOrder>> act, @Nullable PayForm given) {
    if (!MembershipPolicy.BUY.allows(call.by(), wish.account())) {
      return refused(wish, reasons.notYou(call, wish.account()), reviewed(wish));
    }
    return switch (answers.rehearse(act)) {
      case Accepted<PlacedOrder>(var placed) -> ready(wish, placed, given);
      case Repeated<PlacedOrder>(var placed) -> ready(wish, placed, given);
      case Refused<PlacedOrder>(var no) ->
          refused(wish, reasons.of(call, wish.account(), no, wish.path()), reviewed(wish));
    };
  }

  private CheckoutView ready(Wish wish, PlacedOrder placed, @Nullable PayForm given) {
    Order order = placed.order();
    var sandbox = payments.gateway() == Gateway.SANDBOX;
    var pay = new PayView(wish.path(), order.amount(), order.samplePrice(), sandbox, given);
    return new CheckoutView(wish.offer(), wish.held(), placed, null, reviewed(wish), pay);
  }

  private static CheckoutView refused(Wish wish, ReasonView why, @Nullable Boolean reviewed) {
    return new CheckoutView(wish.offer(), wish.held(), null, why, reviewed, null);
  }

  /// Asked for while the window is open only; before that it may still be done.
  private static @Nullable Boolean reviewed(Wish wish) {
    var held = wish.held();
    if (held == null || !held.isOpen()) return null;
    return held.it().missing().stream()
        .noneMatch(no -> no.reason() == RenewalReason.PROFILE_REVIEW_REQUIRED);
  }
}
