package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Right;
import guildhall.memberships.app.LookAtRenewal;
import guildhall.memberships.app.LookAtRenewal.Outlook;
import guildhall.memberships.domain.BenefitChange;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Standing;
import guildhall.memberships.web.RenewView.You;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.view.AskView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the view of each step of renewing.
@Component
class RenewViews {

  private final LookAtRenewal lookAtRenewal;
  private final OfferTexts offers;
  private final RightHolders holders;
  private final PageShell pages;

  RenewViews(
      LookAtRenewal lookAtRenewal, OfferTexts offers, RightHolders holders, PageShell pages) {
    this.lookAtRenewal = lookAtRenewal;
    this.offers = offers;
    this.holders = holders;
    this.pages = pages;
  }

  RenewView of(Call call, String offer, RenewStep step, @Nullable CheckoutView checkout) {
    var account = call.by().ownAccount();
    var outlook = lookAtRenewal.of(call, account, offer).orElseThrow(NotFound::new);
    var held = new HeldView(outlook.on(), outlook.sold().name(), call.on());
    return new RenewView(
        step, held, outlook, you(call, account, outlook), changes(call, outlook), checkout);
  }

  private List<ChangeLine> changes(Call call, Outlook outlook) {
    return outlook.changes().stream().map(it -> new ChangeLine(it, name(call, it))).toList();
  }

  private String name(Call call, BenefitChange it) {
    return offers.benefit(it.line().benefit(), call.on());
  }

  private You you(Call call, AccountId account, Outlook outlook) {
    var offer = outlook.on().membership().offer();
    var lapsed = outlook.on().standing() instanceof Standing.Lapsed;
    return new You(
        MembershipPolicy.BUY.allows(call.by(), account),
        MembershipPolicy.REVIEW_PROFILE.allows(call.by(), account),
        asks(call, MembershipPolicy.REVIEW_PROFILE, RenewStep.PROFILE.path(offer)),
        pages.needs(MembershipPolicy.REVIEW_PROFILE, account),
        asks(call, MembershipPolicy.BUY, lapsed ? "/offers" : RenewStep.PAY.path(offer)));
  }

  /// Whom a reader without the right can ask; they land on the very step.
  private List<AskView> asks(Call call, Right right, String landing) {
    var account = call.by().ownAccount();
    if (right.allows(call.by(), account)) return List.of();
    var words = pages.words(call);
    return holders.of(right, account, words.language()).asks(right, landing, words);
  }
}
