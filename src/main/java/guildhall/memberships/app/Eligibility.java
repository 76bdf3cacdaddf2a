package guildhall.memberships.app;

import guildhall.catalog.Offer;
import guildhall.catalog.Prerequisite;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.directory.Verification;
import guildhall.fees.Fees;
import guildhall.fees.Quote;
import guildhall.kernel.AccountId;
import guildhall.kernel.NotFound;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.OfferToBuy;
import guildhall.memberships.domain.Readiness;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the rules of buying and renewing want to know of a company.
@Component
class Eligibility {

  private final Rhythms rhythms;
  private final Directory directory;
  private final Fees fees;
  private final Orders orders;

  Eligibility(Rhythms rhythms, Directory directory, Fees fees, Orders orders) {
    this.rhythms = rhythms;
    this.directory = directory;
    this.fees = fees;
    this.orders = orders;
  }

  /// Competencies and certified trainers are not on record in this house yet, so an offer that asks
  /// for them is not sold to anyone.
  OfferToBuy toBuy(AccountId account, Offer offer, LocalDate day) {
    var company = company(account);
    var needs = offer.needs();
    return new OfferToBuy(
        offer.code().value(),
        offer.isFree(),
        needs.contains(Prerequisite.SILVER_COMPETENCY)
            || needs.contains(Prerequisite.GOLD_COMPETENCY),
        needs.contains(Prerequisite.CERTIFIED_TRAINER),
        company.verification() == Verification.REJECTED,
        orders.isOneOpen(account, offer.code().value()),
        quote(company, offer.code().value(), day).isPresent());
  }

  /// A review of the profile counts from so long before the anniversary on (VER-04).
  Readiness toRenew(Membership it, LocalDate day) {
    var company = company(it.account());
    var within = rhythms.inForceOn(day).program().policies().profileReviewWithin();
    var since = it.latest().window().anniversaryOn().minus(within);
    return new Readiness(
        directory.profileReviewedSince(it.account(), since),
        company.verification() == Verification.REJECTED,
        orders.isOneOpen(it.account(), it.offer()),
        quote(company, it.offer(), day).isPresent());
  }

  Optional<Quote> quote(AccountId account, String offer, LocalDate day) {
    return quote(company(account), offer, day);
  }

  private Optional<Quote> quote(Account company, String offer, LocalDate day) {
    return fees.quote(offer, company.country(), day);
  }

  private Account company(AccountId account) {
    return directory.account(account).orElseThrow(NotFound::new);
  }
}
