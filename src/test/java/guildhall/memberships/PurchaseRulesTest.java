package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.AccountId;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.OfferToBuy;
import guildhall.memberships.domain.PurchaseReason;
import guildhall.memberships.domain.PurchaseRules;
import guildhall.memberships.domain.RenewalRhythm;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurchaseRulesTest {

  private static final OfferToBuy ACTION_PACK =
      new OfferToBuy("action-pack", false, false, false, false, false, true);

  private static Membership boughtOn(String day) {
    var rhythm = new RenewalRhythm(Period.ofYears(1), Period.ofDays(365), 1, 30);
    var bought = LocalDate.parse(day);
    return new Membership(
        UUID.randomUUID(),
        new AccountId(UUID.randomUUID()),
        "action-pack",
        bought,
        List.of(MembershipYear.first(bought, rhythm, 1)));
  }

  private static Optional<Refusal> asked(OfferToBuy wanted, Membership held, String day) {
    return PurchaseRules.refusal(wanted, Optional.of(held), LocalDate.parse(day));
  }

  private static Optional<Reason> fresh(OfferToBuy wanted) {
    return PurchaseRules.refusal(wanted, Optional.empty(), LocalDate.parse("2021-02-01"))
        .map(Refusal::reason);
  }

  @Rule("OFR-02")
  @Test
  void aSecondActionPackIsRefusedWhileTheFirstLives() {
    var held = boughtOn("2021-02-01");
    assertThat(asked(ACTION_PACK, held, "2021-03-01").orElseThrow().reason())
        .isEqualTo(PurchaseReason.ALREADY_OWNED);
    assertThat(asked(ACTION_PACK, held, "2022-02-01").orElseThrow().remedies()).isEmpty();
  }

  @Rule("OFR-02")
  @Test
  void inItsGraceTheAnswerPointsToRenewing() {
    var refusal = asked(ACTION_PACK, boughtOn("2021-02-01"), "2022-03-03").orElseThrow();
    assertThat(refusal.reason()).isEqualTo(PurchaseReason.ALREADY_OWNED);
    assertThat(refusal.remedies()).containsExactly(new First(Step.RENEW_MEMBERSHIP));
  }

  @Rule("REN-15")
  @Test
  void onceLapsedBuyingAnewIsTheWayBack() {
    assertThat(asked(ACTION_PACK, boughtOn("2021-02-01"), "2022-03-04")).isEmpty();
  }

  @Rule({"OFR-01", "OFR-04", "OFR-06", "ACC-13", "OFR-09", "PAY-01"})
  @Test
  void theFirstReasonThatHoldsIsGiven() {
    assertThat(fresh(new OfferToBuy("network", true, true, true, true, true, false)))
        .contains(PurchaseReason.OFFER_NOT_SOLD);
    assertThat(fresh(new OfferToBuy("silver", false, true, true, true, true, false)))
        .contains(PurchaseReason.COMPETENCY_NEEDED);
    assertThat(fresh(new OfferToBuy("learning", false, false, true, true, true, false)))
        .contains(PurchaseReason.TRAINER_NEEDED);
    assertThat(fresh(new OfferToBuy("action-pack", false, false, false, true, true, false)))
        .contains(PurchaseReason.COMPANY_REJECTED);
    assertThat(fresh(new OfferToBuy("action-pack", false, false, false, false, true, false)))
        .contains(PurchaseReason.ORDER_ALREADY_OPEN);
    assertThat(fresh(new OfferToBuy("action-pack", false, false, false, false, false, false)))
        .contains(PurchaseReason.NO_PRICE_HERE);
    assertThat(fresh(ACTION_PACK)).isEmpty();
  }
}
