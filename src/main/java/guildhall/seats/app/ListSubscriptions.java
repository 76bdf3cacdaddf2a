package guildhall.seats.app;

import guildhall.catalog.Texts;
import guildhall.directory.Directory;
import guildhall.directory.Tenant;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.seats.db.SeatSubscriptions;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.SeatPolicy;
import guildhall.seats.domain.SeatSubscription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A company's cloud subscriptions, as they stand on the day of the call.
@Component
public class ListSubscriptions {

  /// The end date and the benefit's expiry stand side by side because they differ (CLD-12). After
  /// the membership lapsed the seats run out their time without a right to use them (CON-07).
  ///
  /// @param tenant null when the company never told us of it
  /// @param benefitExpiresOn the last day to redeem a token of the product
  public record SubscriptionLine(
      SeatSubscription subscription,
      SeatSubscription.State state,
      Texts name,
      @Nullable Tenant tenant,
      @Nullable LocalDate benefitExpiresOn,
      boolean usageRight) {}

  private final SeatSubscriptions subscriptions;
  private final SeatTokens tokens;
  private final Grants grants;
  private final Directory directory;
  private final ProgramNames names;

  ListSubscriptions(
      SeatSubscriptions subscriptions,
      SeatTokens tokens,
      Grants grants,
      Directory directory,
      ProgramNames names) {
    this.subscriptions = subscriptions;
    this.tokens = tokens;
    this.grants = grants;
    this.directory = directory;
    this.names = names;
  }

  @Transactional(readOnly = true)
  public List<SubscriptionLine> all(Call call, AccountId account) {
    SeatPolicy.SEE.require(call.by(), account);
    var held = tokens.all(account);
    return subscriptions.all(account).stream().map(it -> line(call, account, it, held)).toList();
  }

  @Transactional(readOnly = true)
  public Page<SubscriptionLine> page(Call call, AccountId account, Page.Wanted wanted) {
    SeatPolicy.SEE.require(call.by(), account);
    var held = tokens.all(account);
    return subscriptions.page(account, wanted).map(it -> line(call, account, it, held));
  }

  private SubscriptionLine line(
      Call call, AccountId account, SeatSubscription it, List<HeldToken> held) {
    var behind = grantsOf(account, it.product(), held);
    return new SubscriptionLine(
        it,
        it.stateOn(call.on()),
        names.ofProduct(it.product()),
        directory.tenant(account, it.tenant()).orElse(null),
        behind.stream().map(Grant::activateBy).max(Comparator.naturalOrder()).orElse(null),
        behind.stream().anyMatch(grant -> grant.usableOn(call.on())));
  }

  /// Every grant of a product that ever brought tokens.
  private List<Grant> grantsOf(AccountId account, String product, List<HeldToken> held) {
    return held.stream()
        .filter(it -> it.product().equals(product))
        .map(HeldToken::grant)
        .distinct()
        .flatMap((UUID it) -> grants.find(account, it).stream())
        .toList();
  }
}
