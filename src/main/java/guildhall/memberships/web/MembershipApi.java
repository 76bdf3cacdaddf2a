package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.app.LookUpMemberships;
import guildhall.memberships.app.SettleOpenOrders;
import guildhall.memberships.domain.MembershipOn;
import guildhall.platform.web.Answers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How a company's memberships stand, today or on another day.
@RestController
@RequestMapping("/api/v1/accounts/{account}/memberships")
class MembershipApi {

  private final LookUpMemberships lookUpMemberships;
  private final SettleOpenOrders settleOpenOrders;
  private final OfferTexts names;
  private final Answers answers;

  MembershipApi(
      LookUpMemberships lookUpMemberships,
      SettleOpenOrders settleOpenOrders,
      OfferTexts names,
      Answers answers) {
    this.lookUpMemberships = lookUpMemberships;
    this.settleOpenOrders = settleOpenOrders;
    this.names = names;
    this.answers = answers;
  }

  /// Settles first what waits for its payment.
  @GetMapping
  ResponseEntity<?> all(
      Call call,
      @PathVariable AccountId account,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    var day = Objects.requireNonNullElse(asOf, call.on());
    settleOpenOrders.of(call, account);
    return answers.list(lookUpMemberships.of(call, account, day).stream().map(this::view).toList());
  }

  @GetMapping("/{membership}")
  MembershipView one(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID membership,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    var day = Objects.requireNonNullElse(asOf, call.on());
    return lookUpMemberships
        .one(call, account, membership, day)
        .map(this::view)
        .orElseThrow(NotFound::new);
  }

  private MembershipView view(MembershipOn it) {
    return MembershipView.of(it, names.of(it.membership().offer(), it.year().paidOn()));
  }
}
