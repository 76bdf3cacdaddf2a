package guildhall.seats.domain;

import static guildhall.seats.domain.RedemptionReason.NO_SUBSCRIPTION_YET;
import static guildhall.seats.domain.RedemptionReason.SEATS_TAKEN_ON_PREMISES;
import static guildhall.seats.domain.RedemptionReason.SUBSCRIPTION_HAS_ENDED;
import static guildhall.seats.domain.RedemptionReason.SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT;
import static guildhall.seats.domain.RedemptionReason.SUBSCRIPTION_IS_ON_ANOTHER_TENANT;
import static guildhall.seats.domain.RedemptionReason.SUBSCRIPTION_NOT_FOUND;
import static guildhall.seats.domain.RedemptionReason.SUBSCRIPTION_STILL_RUNS;
import static guildhall.seats.domain.RedemptionReason.TENANT_IS_A_CUSTOMERS;
import static guildhall.seats.domain.RedemptionReason.TENANT_NOT_CONFIRMED;
import static guildhall.seats.domain.RedemptionReason.TOKEN_ALREADY_REDEEMED;
import static guildhall.seats.domain.RedemptionReason.TOKEN_EXPIRED;
import static guildhall.seats.domain.RedemptionReason.TOKEN_NOT_YET_USABLE;
import static guildhall.seats.domain.RedemptionReason.TOKEN_WAITS_FOR_RENEWAL;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold before a token may be poured at all, asked in order of precedence: the token,
/// then the tenant, then the subscription.
record RedemptionGate(
    SeatToken token, @Nullable SeatSubscription into, Mode mode, Target target, LocalDate day) {

  Optional<Refusal> refusal(RedemptionPolicy policy) {
    return tokenRefusal(policy).or(this::tenantRefusal).or(this::subscriptionRefusal);
  }

  /// Redeemed once (CLD-04), through the benefit expiry date (BEN-04), and in the renewal window
  /// only after renewing, unless the program says otherwise (BEN-07).
  private Optional<Refusal> tokenRefusal(RedemptionPolicy policy) {
    return switch (token.stateOn(day, policy)) {
      case TO_REDEEM -> choiceRefusal();
      case REDEEMED -> Optional.of(Refusal.of(TOKEN_ALREADY_REDEEMED));
      case NOT_YET ->
          Optional.of(
              Refusal.of(TOKEN_NOT_YET_USABLE, new WaitUntil(token.usableFrom()))
                  .with("usableFrom", token.usableFrom()));
      case EXPIRED -> Optional.of(Refusal.of(TOKEN_EXPIRED).with("redeemBy", token.redeemBy()));
      case RENEW_FIRST ->
          Optional.of(
              Refusal.of(TOKEN_WAITS_FOR_RENEWAL, new First(Step.RENEW_MEMBERSHIP))
                  .with("redeemBy", token.redeemBy())
                  .with("renewBy", token.graceUntil()));
    };
  }

  /// A token is never split, so it needs all its seats in a pool that on-premises licenses may have
  /// drawn on: 5 seats or 5 licenses, and one license taken leaves no room for a token of 5
  /// (PKG-01).
  private Optional<Refusal> choiceRefusal() {
    return token.seats() <= token.seatsLeft()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(SEATS_TAKEN_ON_PREMISES)
                .with("seats", token.seats())
                .with("seatsLeft", token.seatsLeft()));
  }

  /// Never a customer's tenant; one nobody told us about only when it is meant (CLD-09).
  private Optional<Refusal> tenantRefusal() {
    return switch (target.kind()) {
      case OWN -> Optional.empty();
      case CUSTOMER ->
          Optional.of(
              Refusal.of(TENANT_IS_A_CUSTOMERS, new First(Step.CHOOSE_ANOTHER_TENANT))
                  .with("tenant", target.tenant()));
      case UNKNOWN ->
          target.confirmed()
              ? Optional.empty()
              : Optional.of(
                  Refusal.of(TENANT_NOT_CONFIRMED, new First(Step.CONFIRM_TENANT))
                      .with("tenant", target.tenant()));
    };
  }

  private Optional<Refusal> subscriptionRefusal() {
    if (into == null || !into.existsOn(day)) return nothingThere();
    if (!into.product().equals(token.product())) {
      return Optional.of(
          Refusal.of(
                  SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT, new First(Step.CHOOSE_ANOTHER_SUBSCRIPTION))
              .with("product", token.product())
              .with("subscriptionProduct", into.product()));
    }
    if (!into.tenant().equals(target.tenant())) {
      return Optional.of(
          Refusal.of(SUBSCRIPTION_IS_ON_ANOTHER_TENANT, new First(Step.CHOOSE_ANOTHER_SUBSCRIPTION))
              .with("tenant", target.tenant())
              .with("subscriptionTenant", into.tenant()));
    }
    return timeRefusal(into.holding());
  }

  private Optional<Refusal> nothingThere() {
    if (target.subscription() != null) {
      return Optional.of(
          Refusal.of(SUBSCRIPTION_NOT_FOUND).with("subscription", target.subscription()));
    }
    return mode == Mode.NEW ? Optional.empty() : redeemAsNew(Refusal.of(NO_SUBSCRIPTION_YET));
  }

  /// New is for what has ended, adding and extending for what still runs (CLD-03).
  private Optional<Refusal> timeRefusal(Holding held) {
    if (mode == Mode.NEW && held.runsOn(day)) {
      return Optional.of(
          Refusal.of(SUBSCRIPTION_STILL_RUNS, new First(Step.ADD_SEATS_INSTEAD))
              .with("seats", held.seats())
              .with("endsOn", held.endsOn()));
    }
    if (mode != Mode.NEW && !held.runsOn(day)) {
      return redeemAsNew(Refusal.of(SUBSCRIPTION_HAS_ENDED).with("endsOn", held.endsOn()));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> redeemAsNew(Refusal refusal) {
    return Optional.of(refusal.mend(new First(Step.REDEEM_AS_NEW)));
  }
}
