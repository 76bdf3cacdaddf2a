package guildhall.seats;

import static guildhall.seats.SeatTries.E3;
import static guildhall.seats.SeatTries.RULES;
import static guildhall.seats.SeatTries.TENANT;
import static guildhall.seats.SeatTries.day;
import static guildhall.seats.SeatTries.poured;
import static guildhall.seats.SeatTries.reason;
import static guildhall.seats.SeatTries.seats;
import static guildhall.seats.SeatTries.token;
import static guildhall.seats.domain.Mode.ADD_SEATS;
import static guildhall.seats.domain.Mode.EXTEND;
import static guildhall.seats.domain.Mode.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Remedy;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.kernel.Remedy.WaitUntil;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.RedemptionPolicy;
import guildhall.seats.domain.SeatRules;
import guildhall.seats.domain.SeatSubscription;
import guildhall.seats.domain.SeatToken;
import guildhall.seats.domain.Target;
import guildhall.seats.domain.Target.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every "no" a redemption can meet, and which one is given when several hold.
class RedemptionReasonsTest {

  private static final UUID ELSEWHERE = new UUID(8, 8);
  private static final SeatToken TOKEN = token(25, day("2020-02-01"), day("2021-01-31"));
  private static final SeatToken REDEEMED =
      new SeatToken(
          TOKEN.id(),
          E3,
          25,
          12,
          TOKEN.usableFrom(),
          TOKEN.redeemBy(),
          TOKEN.graceUntil(),
          false,
          true,
          25);

  @Test
  @Rule("CLD-04")
  void aTokenIsRedeemedOnce() {
    assertThat(reason(on("2020-06-01", REDEEMED, null, NEW))).isEqualTo("TOKEN_ALREADY_REDEEMED");
  }

  @Test
  @Rule({"BEN-04", "CON-05"})
  void aTokenIsRedeemedFromItsFirstDayThroughItsLast() {
    assertThat(reason(on("2020-01-31", TOKEN, null, NEW))).isEqualTo("TOKEN_NOT_YET_USABLE");
    assertThat(remedy(on("2020-01-31", TOKEN, null, NEW)))
        .isEqualTo(new WaitUntil(day("2020-02-01")));
    assertThat(poured(on("2020-02-01", TOKEN, null, NEW)).after().seats()).isEqualTo(25);
    assertThat(poured(on("2021-01-31", TOKEN, null, NEW)).after().seats()).isEqualTo(25);
    assertThat(reason(on("2021-03-03", TOKEN, null, NEW))).isEqualTo("TOKEN_EXPIRED");
  }

  @Test
  @Rule({"BEN-07", "CON-06"})
  void inTheRenewalWindowTheMembershipComesFirst() {
    for (var inGrace : new String[] {"2021-02-01", "2021-03-02"}) {
      var outcome = on(inGrace, TOKEN, null, NEW);
      assertThat(reason(outcome)).isEqualTo("TOKEN_WAITS_FOR_RENEWAL");
      assertThat(remedy(outcome)).isEqualTo(new First(Step.RENEW_MEMBERSHIP));
    }
  }

  @Test
  @Rule({"BEN-07", "CON-06"})
  void aProgramMayLetTokensBeRedeemedInTheRenewalWindow() {
    var lenient = new SeatRules(new RedemptionPolicy(3, true, false, false));
    var own = new Target(TENANT, Kind.OWN, false, null);

    assertThat(poured(lenient.redeem(TOKEN, null, NEW, own, day("2021-03-02"))).after())
        .isEqualTo(new Holding(25, day("2022-03-02")));
    assertThat(reason(lenient.redeem(TOKEN, null, NEW, own, day("2021-03-03"))))
        .isEqualTo("TOKEN_EXPIRED");
  }

  @Test
  @Rule({"BEN-04", "BEN-07"})
  void onceRenewedAnOldYearsTokenIsSimplyOver() {
    var renewed =
        new SeatToken(
            TOKEN.id(),
            E3,
            25,
            12,
            TOKEN.usableFrom(),
            TOKEN.redeemBy(),
            TOKEN.graceUntil(),
            true,
            false,
            25);

    assertThat(reason(on("2021-02-01", renewed, null, NEW))).isEqualTo("TOKEN_EXPIRED");
    assertThat(poured(on("2021-01-31", renewed, null, NEW)).after().seats()).isEqualTo(25);
  }

  @Test
  @Rule({"PKG-01", "CLD-05"})
  void aTokenNeedsAllItsSeatsInAPoolSharedWithLicenses() {
    var oneTaken =
        new SeatToken(
            TOKEN.id(),
            E3,
            5,
            12,
            TOKEN.usableFrom(),
            TOKEN.redeemBy(),
            TOKEN.graceUntil(),
            false,
            false,
            4);

    assertThat(reason(on("2020-06-01", oneTaken, null, NEW))).isEqualTo("SEATS_TAKEN_ON_PREMISES");
  }

  @Test
  @Rule("CLD-09")
  void aCustomersTenantIsRefusedEvenWhenConfirmed() {
    for (var confirmed : new boolean[] {false, true}) {
      var customer = new Target(TENANT, Kind.CUSTOMER, confirmed, null);
      assertThat(reason(to(customer, null, NEW))).isEqualTo("TENANT_IS_A_CUSTOMERS");
    }
  }

  @Test
  @Rule("CLD-09")
  void anUnknownTenantIsFineOnceItIsMeant() {
    var asked = to(new Target(TENANT, Kind.UNKNOWN, false, null), null, NEW);
    var meant = to(new Target(TENANT, Kind.UNKNOWN, true, null), null, NEW);

    assertThat(reason(asked)).isEqualTo("TENANT_NOT_CONFIRMED");
    assertThat(remedy(asked)).isEqualTo(new First(Step.CONFIRM_TENANT));
    assertThat(poured(meant).after().seats()).isEqualTo(25);
  }

  @Test
  @Rule("CLD-16")
  void aTokenGoesOnlyToASubscriptionOfItsProduct() {
    var other =
        new SeatSubscription(ELSEWHERE, TENANT, "intune", new Holding(25, day("2021-01-01")));

    for (var mode : Mode.values()) {
      assertThat(reason(on("2020-06-01", TOKEN, other, mode)))
          .isEqualTo("SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT");
    }
  }

  @Test
  @Rule("CLD-08")
  void seatsDoNotMoveToAnotherTenant() {
    var away = new SeatSubscription(ELSEWHERE, ELSEWHERE, E3, new Holding(25, day("2021-01-01")));

    assertThat(reason(on("2020-06-01", TOKEN, away, ADD_SEATS)))
        .isEqualTo("SUBSCRIPTION_IS_ON_ANOTHER_TENANT");
  }

  @Test
  @Rule("CLD-03")
  void eachWayOfRedeemingNeedsItsKindOfSubscription() {
    var running = seats(10, "2020-06-01");

    assertThat(reason(on("2020-06-01", TOKEN, running, NEW))).isEqualTo("SUBSCRIPTION_STILL_RUNS");
    assertThat(reason(on("2020-06-01", TOKEN, null, ADD_SEATS))).isEqualTo("NO_SUBSCRIPTION_YET");
    assertThat(reason(on("2020-06-01", TOKEN, null, EXTEND))).isEqualTo("NO_SUBSCRIPTION_YET");
    var named = new Target(TENANT, Kind.OWN, false, ELSEWHERE);
    assertThat(reason(to(named, null, NEW))).isEqualTo("SUBSCRIPTION_NOT_FOUND");
  }

  @Test
  @Rule("CLD-14")
  void anEndedSubscriptionIsOpenedAgainUntilItIsDeleted() {
    var ended = seats(10, "2020-02-01");

    for (var stillThere : new String[] {"2020-02-02", "2020-03-02", "2020-03-03", "2020-05-31"}) {
      assertThat(poured(on(stillThere, TOKEN, ended, NEW)).after())
          .isEqualTo(new Holding(25, day(stillThere).plusMonths(12)));
      assertThat(reason(on(stillThere, TOKEN, ended, EXTEND))).isEqualTo("SUBSCRIPTION_HAS_ENDED");
    }
    assertThat(reason(on("2020-06-01", TOKEN, ended, EXTEND))).isEqualTo("NO_SUBSCRIPTION_YET");
    assertThat(ended.stateOn(day("2020-02-01"))).isEqualTo(SeatSubscription.State.RUNNING);
    assertThat(ended.stateOn(day("2020-03-02"))).isEqualTo(SeatSubscription.State.EXPIRED);
    assertThat(ended.stateOn(day("2020-03-03"))).isEqualTo(SeatSubscription.State.DISABLED);
    assertThat(ended.stateOn(day("2020-06-01"))).isEqualTo(SeatSubscription.State.DELETED);
  }

  @Test
  @Rule("CLD-04")
  void theFirstReasonThatHoldsIsGiven() {
    var other =
        new SeatSubscription(ELSEWHERE, ELSEWHERE, "intune", new Holding(5, day("2020-05-01")));
    var customer = new Target(TENANT, Kind.CUSTOMER, false, ELSEWHERE);

    assertThat(reason(RULES.redeem(REDEEMED, other, EXTEND, customer, day("2030-01-01"))))
        .isEqualTo("TOKEN_ALREADY_REDEEMED");
    assertThat(reason(RULES.redeem(TOKEN, other, EXTEND, customer, day("2030-01-01"))))
        .isEqualTo("TOKEN_EXPIRED");
    assertThat(reason(RULES.redeem(TOKEN, other, EXTEND, customer, day("2020-06-01"))))
        .isEqualTo("TENANT_IS_A_CUSTOMERS");
    var own = new Target(TENANT, Kind.OWN, false, ELSEWHERE);
    assertThat(reason(RULES.redeem(TOKEN, other, EXTEND, own, day("2020-06-01"))))
        .isEqualTo("SUBSCRIPTION_IS_FOR_ANOTHER_PRODUCT");
  }

  private static Outcome<Pouring> on(
      String on, SeatToken token, @Nullable SeatSubscription into, Mode mode) {
    return RULES.redeem(token, into, mode, new Target(TENANT, Kind.OWN, false, null), day(on));
  }

  private static Outcome<Pouring> to(Target target, @Nullable SeatSubscription into, Mode mode) {
    return RULES.redeem(TOKEN, into, mode, target, day("2020-06-01"));
  }

  private static Remedy remedy(Outcome<Pouring> outcome) {
    return ((Refused<Pouring>) outcome).refusal().remedies().getFirst();
  }
}
