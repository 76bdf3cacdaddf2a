package guildhall.portal.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.Offer;
import guildhall.catalog.OfferCode;
import guildhall.catalog.Price;
import guildhall.catalog.ReminderPolicy;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.Memberships;
import guildhall.portal.domain.Moment;
import guildhall.portal.domain.Moment.YearLine;
import guildhall.portal.domain.PortalPolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What Home shows of a company's memberships: the nearest deadline first, what stands before a
/// renewal, and who can act.
@Component
@Transactional(readOnly = true)
public class LookHome {

  /// @param renewers who may renew and buy
  /// @param assigners who may give seats to people
  /// @param reviewers who may confirm the company's profile
  public record Home(
      Account company,
      List<Due> due,
      List<Person> renewers,
      List<Person> assigners,
      List<Person> reviewers) {}

  /// A membership with its moment.
  ///
  /// @param price what renewing costs; null where the program names no price
  /// @param reminders when the program writes to the company
  public record Due(
      Offer offer,
      YearLine line,
      Moment moment,
      boolean profileReviewed,
      @Nullable Price price,
      List<ReminderPolicy> reminders) {}

  private final Memberships memberships;
  private final Directory directory;
  private final Identity identity;
  private final Catalog catalog;

  LookHome(Memberships memberships, Directory directory, Identity identity, Catalog catalog) {
    this.memberships = memberships;
    this.directory = directory;
    this.identity = identity;
    this.catalog = catalog;
  }

  public Home handle(Call call, AccountId account) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    var company = directory.account(account).orElseThrow(NotFound::new);
    var due =
        memberships.of(account, call.on()).stream()
            .flatMap(held -> due(call, company, held).stream())
            .toList();
    return new Home(
        company,
        due,
        identity.holders(account, PortalPolicy.RENEW.code()),
        identity.holders(account, PortalPolicy.ASSIGN.code()),
        identity.holders(account, PortalPolicy.REVIEW_PROFILE.code()));
  }

  /// Offers that never fall due have no line to draw (OFR-01).
  private Optional<Due> due(Call call, Account company, HeldMembership held) {
    var program = catalog.inForceOn(call.on()).program();
    var line =
        new YearLine(
            held.purchasedOn(),
            held.yearStartsOn(),
            held.anniversaryOn(),
            held.renewalOpensOn(),
            held.renewBy(),
            held.nextAnniversaryOn());
    var since = held.anniversaryOn().minus(program.policies().profileReviewWithin());
    return program
        .offer(new OfferCode(held.offer()))
        .filter(Offer::renewable)
        .map(
            offer ->
                new Due(
                    offer,
                    line,
                    Moment.of(line, call.on()),
                    directory.profileReviewedSince(company.id(), since),
                    offer.priceIn(company.country(), call.on()).orElse(null),
                    program.policies().reminders()));
  }
}
