package guildhall.asks;

import static guildhall.asks.domain.AskReason.ANSWER_NEEDS_A_REASON;
import static guildhall.asks.domain.AskReason.ASK_HAS_ENDED;
import static guildhall.asks.domain.AskReason.ASK_IS_ANOTHERS;
import static guildhall.asks.domain.AskReason.NOBODY_MAY;
import static guildhall.asks.domain.AskReason.NOTHING_TO_ASK_FOR;
import static guildhall.asks.domain.AskReason.ONLY_PEOPLE_ASK;
import static guildhall.asks.domain.AskReason.PERSON_MAY_NOT;
import static guildhall.asks.domain.AskReason.TOO_MANY_ASKS;
import static guildhall.asks.domain.AskReason.YOU_MAY_YOURSELF;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.asks.domain.AskRules;
import guildhall.asks.domain.AskRules.Wanted;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("ROL-10")
class AskRulesTest {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 2);
  private static final Wanted GOOD = new Wanted(true, true, false, 2, true, 0, 0);

  @Test
  void whoLacksARightAsksSomeoneWhoHoldsIt() {
    assertThat(AskRules.refusal(GOOD, DAY)).isEmpty();
  }

  @Test
  void theFirstReasonThatHoldsIsGiven() {
    assertThat(reason(new Wanted(false, false, true, 0, false, 20, 40)))
        .contains(NOTHING_TO_ASK_FOR);
    assertThat(reason(new Wanted(true, false, true, 0, false, 20, 40))).contains(ONLY_PEOPLE_ASK);
    assertThat(reason(new Wanted(true, true, true, 0, false, 20, 40))).contains(YOU_MAY_YOURSELF);
    assertThat(reason(new Wanted(true, true, false, 0, false, 20, 40))).contains(NOBODY_MAY);
    assertThat(reason(new Wanted(true, true, false, 1, false, 20, 40))).contains(PERSON_MAY_NOT);
    assertThat(reason(new Wanted(true, true, false, 1, true, 20, 40))).contains(TOO_MANY_ASKS);
  }

  @Test
  void nobodyHasMoreThanTwentyOpenOrAsksMoreThanFortyTimesADay() {
    assertThat(reason(new Wanted(true, true, false, 1, true, 19, 39))).isEmpty();
    assertThat(reason(new Wanted(true, true, false, 1, true, 20, 20))).contains(TOO_MANY_ASKS);
    var tomorrow = AskRules.refusal(new Wanted(true, true, false, 1, true, 0, 40), DAY);
    assertThat(tomorrow.map(Refusal::remedies).orElseThrow())
        .containsExactly(new WaitUntil(DAY.plusDays(1)));
  }

  @Test
  void whoDeclinesSaysWhyAndOnceEndedItStaysEnded() {
    assertThat(AskRules.answering(true, true, "")).isEmpty();
    assertThat(AskRules.answering(true, false, "Not this year.")).isEmpty();
    assertThat(AskRules.answering(true, false, "  ").map(Refusal::reason))
        .contains(ANSWER_NEEDS_A_REASON);
    assertThat(AskRules.answering(false, true, "").map(Refusal::reason)).contains(ASK_HAS_ENDED);
  }

  @Test
  void onlyWhoeverAskedTakesItBack() {
    assertThat(AskRules.withdrawing(true, true)).isEmpty();
    assertThat(AskRules.withdrawing(false, false).map(Refusal::reason)).contains(ASK_IS_ANOTHERS);
    assertThat(AskRules.withdrawing(true, false).map(Refusal::reason)).contains(ASK_HAS_ENDED);
  }

  private static Optional<Reason> reason(Wanted wanted) {
    return AskRules.refusal(wanted, DAY).map(Refusal::reason);
  }
}
