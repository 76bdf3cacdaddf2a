package guildhall.seats.web;

import guildhall.directory.Tenant;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import guildhall.seats.app.ListSubscriptions;
import guildhall.seats.app.ListSubscriptions.SubscriptionLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The cloud subscriptions of a company.
@RestController
@Tag(name = "seat tokens", description = "Prepaid cloud seats: each token is redeemed once, whole")
class CloudSubscriptionApi {

  /// The two dates differ, and both are told (CLD-12).
  ///
  /// @param tenantDomain null for a tenant the company has not registered
  /// @param endsOn the last day the seats work
  /// @param benefitExpiresOn the last day to redeem a token of the product
  /// @param state `RUNNING`, `EXPIRED` (30 days), `DISABLED` (90 days) or `DELETED`
  /// @param usageRight false once the membership lapsed: the seats run out, unlicensed
  public record SubscriptionView(
      UUID id,
      String product,
      String productName,
      UUID tenant,
      @Nullable String tenantName,
      @Nullable String tenantDomain,
      int seats,
      LocalDate endsOn,
      @Nullable LocalDate benefitExpiresOn,
      String state,
      boolean usageRight) {}

  private final ListSubscriptions subscriptions;
  private final Answers answers;

  CloudSubscriptionApi(ListSubscriptions subscriptions, Answers answers) {
    this.subscriptions = subscriptions;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/cloud-subscriptions")
  @Operation(summary = "A company's cloud subscriptions, their end dates and the benefit's expiry")
  ResponseEntity<?> list(
      Call call, HttpServletRequest request, @PathVariable AccountId account, Page.Wanted wanted) {
    return answers.list(
        subscriptions
            .page(call, account, wanted)
            .map(it -> view(it, Languages.of(request).getLanguage())),
        wanted);
  }

  private static SubscriptionView view(SubscriptionLine it, String language) {
    var subscription = it.subscription();
    var tenant = it.tenant();
    return new SubscriptionView(
        subscription.id(),
        subscription.product(),
        it.name().in(language),
        subscription.tenant(),
        tenant == null ? null : tenant.name(),
        domain(tenant),
        subscription.holding().seats(),
        subscription.holding().endsOn(),
        it.benefitExpiresOn(),
        it.state().name(),
        it.usageRight());
  }

  private static @Nullable String domain(@Nullable Tenant it) {
    return it == null ? null : it.domain();
  }
}
