package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy;
import guildhall.kernel.Remedy.Step;
import guildhall.keys.domain.Activation;
import guildhall.keys.domain.Claim;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.KeyRules;
import guildhall.keys.domain.ProductKey;
import guildhall.keys.domain.ProductKey.Status;
import guildhall.keys.domain.Reveal;
import guildhall.keys.domain.SoftwareLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyRulesTest {

  static final LocalDate ANNIVERSARY = LocalDate.of(2021, 9, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2021, 10, 1);
  static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  static final UUID GRANT = new UUID(0, 1);

  @Test
  @Rule("SW-01")
  void aLineGivesAsManySingleKeysAsThePackageSays() {
    var two = line(KeyKind.SINGLE, 2, 1);

    assertThat(KeyRules.claim(two, 0, 2, DAY)).isEqualTo(new Accepted<>(1));
    assertThat(KeyRules.claim(two, 1, 1, DAY)).isEqualTo(new Accepted<>(0));
    assertThat(reason(KeyRules.claim(two, 2, 0, DAY))).isEqualTo(Claim.Refused.ALL_KEYS_TAKEN);
  }

  @Test
  @Rule("SW-03")
  void aMultipleActivationKeyCoversManyMachines() {
    assertThat(line(KeyKind.MULTIPLE_ACTIVATION, 10, 10).keysAllowed()).isEqualTo(1);
    assertThat(line(KeyKind.MULTIPLE_ACTIVATION, 16, 10).keysAllowed()).isEqualTo(2);
    assertThat(line(KeyKind.MULTIPLE_ACTIVATION, 5, 10).keysAllowed()).isEqualTo(1);
    assertThat(line(KeyKind.SINGLE, 16, 16).keysAllowed()).isEqualTo(1);
  }

  @Test
  @Rule("SW-02")
  void aProductWithoutKeyGivesNone() {
    assertThat(reason(KeyRules.claim(line(KeyKind.NONE, 10, 0), 0, 10, DAY)))
        .isEqualTo(Claim.Refused.NO_KEY_NEEDED);
  }

  @Test
  @Rule("BEN-04")
  void theLastDayToTakeAKeyIsTheAnniversaryItself() {
    assertThat(KeyRules.claim(aLine(), 0, 10, ANNIVERSARY)).isEqualTo(new Accepted<>(0));
    assertThat(reason(KeyRules.claim(aLine(), 0, 10, ANNIVERSARY.plusDays(1))))
        .isEqualTo(Claim.Refused.CLAIM_PERIOD_OVER);
  }

  @Test
  @Rule({"BEN-07", "BEN-08"})
  void inTheGraceWindowANewKeyNeedsTheRenewalAndAfterItANewPurchase() {
    var inGrace = refusal(KeyRules.claim(aLine(), 0, 10, LAST_DAY));
    assertThat(inGrace.reason()).isEqualTo(Claim.Refused.CLAIM_PERIOD_OVER);
    assertThat(inGrace.remedies()).containsExactly(new Remedy.First(Step.RENEW_MEMBERSHIP));

    var lapsed = refusal(KeyRules.claim(aLine(), 0, 10, LAST_DAY.plusDays(1)));
    assertThat(lapsed.reason()).isEqualTo(Claim.Refused.SOFTWARE_RIGHT_ENDED);
    assertThat(lapsed.remedies()).containsExactly(new Remedy.First(Step.BUY_OFFER));
    assertThat(lapsed.facts()).containsEntry("usableUntil", LAST_DAY);
  }

  @Test
  @Rule("BEN-07")
  void theOldYearOfARenewedLineGivesNoKeyAndNeedsNoRenewal() {
    var renewed = dated(ANNIVERSARY, LAST_DAY.plusYears(1), true, null);

    assertThat(refusal(KeyRules.claim(renewed, 0, 10, LAST_DAY)).remedies()).isEmpty();
  }

  @Test
  @Rule("PKG-01")
  void whatTheOtherHalfOfAChoiceHasUsedIsGone() {
    assertThat(reason(KeyRules.claim(line(KeyKind.SINGLE, 5, 1), 0, 0, DAY)))
        .isEqualTo(Claim.Refused.ALL_KEYS_TAKEN);
  }

  @Test
  @Rule("BEN-10")
  void moreThanThePackageIsBoughtElsewhere() {
    var refusal = refusal(KeyRules.claim(aLine(), 1, 10, DAY));
    assertThat(refusal.facts()).containsEntry("allowed", 1);
    assertThat(refusal.remedies()).containsExactly(new Remedy.First(Step.BUY_COMMERCIALLY));
  }

  @Test
  void anEmptyPoolLeavesTheRightUntouchedAndSaysUntilWhen() {
    var refusal = KeyRules.poolEmpty(aLine());
    assertThat(refusal.reason()).isEqualTo(Claim.Refused.POOL_EMPTY);
    assertThat(refusal.facts()).containsEntry("activateBy", ANNIVERSARY);
    assertThat(refusal.remedies()).containsExactly(new Remedy.First(Step.TELL_THE_OPERATOR));
  }

  @Test
  void theFirstReasonNotToGiveAKeyIsGiven() {
    var over = LAST_DAY.plusDays(1);

    assertThat(reason(KeyRules.claim(line(KeyKind.NONE, 0, 0), 9, 0, over)))
        .isEqualTo(Claim.Refused.NO_KEY_NEEDED);
    assertThat(reason(KeyRules.claim(aLine(), 9, 0, over)))
        .isEqualTo(Claim.Refused.SOFTWARE_RIGHT_ENDED);
    assertThat(reason(KeyRules.claim(aLine(), 9, 0, LAST_DAY)))
        .isEqualTo(Claim.Refused.CLAIM_PERIOD_OVER);
  }

  @Test
  @Rule({"SW-07", "REF-02", "REF-03"})
  void theFirstKeySeenInsideTheRefundPeriodNeedsAYesToLosingIt() {
    var bought = LocalDate.of(2021, 2, 1);
    var line = refundable(LocalDate.of(2021, 3, 3));

    var warned = refusal(KeyRules.reveal(line, aKey(), false, bought.plusDays(4)));
    assertThat(warned.reason()).isEqualTo(Reveal.Refused.REVEAL_ENDS_REFUND);
    assertThat(warned.remedies()).containsExactly(new Remedy.First(Step.CONFIRM_END_OF_REFUND));
    assertThat(warned.facts()).containsEntry("refundableUntil", LocalDate.of(2021, 3, 3));

    assertThat(KeyRules.reveal(line, aKey(), true, bought.plusDays(4)))
        .isEqualTo(new Accepted<>(true));
  }

  @Test
  @Rule({"SW-07", "REF-03"})
  void dayThirtyIsStillRefundableAndDayThirtyOneIsNot() {
    var line = refundable(LocalDate.of(2021, 3, 3));

    assertThat(reason(KeyRules.reveal(line, aKey(), false, LocalDate.of(2021, 3, 3))))
        .isEqualTo(Reveal.Refused.REVEAL_ENDS_REFUND);
    assertThat(KeyRules.reveal(line, aKey(), false, LocalDate.of(2021, 3, 4)))
        .isEqualTo(new Accepted<>(false));
  }

  @Test
  @Rule("SW-07")
  void whereNothingIsLeftToLoseNothingIsAsked() {
    assertThat(KeyRules.reveal(aLine(), aKey(), false, DAY)).isEqualTo(new Accepted<>(false));
  }

  @Test
  @Rule({"BEN-07", "SW-09"})
  void aKeyTakenInTimeIsSeenThroughTheWholeWindowAndNotAfterIt() {
    assertThat(KeyRules.reveal(aLine(), aKey(), false, LAST_DAY)).isEqualTo(new Accepted<>(false));
    assertThat(reason(KeyRules.reveal(aLine(), aKey(), false, LAST_DAY.plusDays(1))))
        .isEqualTo(Reveal.Refused.SOFTWARE_RIGHT_ENDED);
  }

  @Test
  @Rule("REN-04")
  void aRenewedLineCarriesLastYearsKeyOn() {
    var renewed = dated(ANNIVERSARY, LAST_DAY.plusYears(1), true, null);

    assertThat(KeyRules.reveal(renewed, aKey(), false, LAST_DAY.plusDays(1)))
        .isEqualTo(new Accepted<>(false));
  }

  @Test
  @Rule("SW-08")
  void aBlockedKeyIsShownToNobodyWhateverElseIsTrue() {
    var blocked = key(0, 10, true, true);

    assertThat(reason(KeyRules.reveal(aLine(), blocked, true, LAST_DAY.plusDays(1))))
        .isEqualTo(Reveal.Refused.KEY_BLOCKED);
    var line = refundable(DAY);
    assertThat(reason(KeyRules.reveal(line, aKey(), false, LAST_DAY.plusDays(1))))
        .isEqualTo(Reveal.Refused.SOFTWARE_RIGHT_ENDED);
  }

  @Test
  @Rule({"SW-03", "SW-04", "SW-05"})
  void tenMachinesUseAKeyOfTenUpAndTheThirdMayInstallAgain() {
    var desk = new Desk(10);
    for (int i = 1; i <= 10; i++) desk.activate("m" + i, "as-bought");
    assertThat(desk.key.used()).isEqualTo(10);
    assertThat(desk.key.status()).isEqualTo(Status.EXHAUSTED);

    assertThat(desk.activate("m3", "as-bought"))
        .isEqualTo(new Accepted<>(new Activation(false, 10, 10)));

    var refused = refusal(desk.activate("m11", "as-bought"));
    assertThat(refused.reason()).isEqualTo(Activation.Refused.ACTIVATIONS_USED_UP);
    assertThat(refused.facts()).containsEntry("used", 10).containsEntry("total", 10);
    assertThat(refused.remedies()).containsExactly(new Remedy.First(Step.BUY_COMMERCIALLY));
  }

  @Test
  @Rule("SW-04")
  void anotherMainboardInTheSameMachineCountsOnceMore() {
    var desk = new Desk(10);
    desk.activate("m1", "as-bought");
    assertThat(desk.activate("m1", "new-mainboard"))
        .isEqualTo(new Accepted<>(new Activation(true, 2, 10)));
    assertThat(desk.activate("m1", "new-mainboard"))
        .isEqualTo(new Accepted<>(new Activation(false, 2, 10)));
  }

  @Test
  @Rule("SW-05")
  void aChangedMachineIsRefusedOnceTheKeyIsUsedUp() {
    var desk = new Desk(1);
    desk.activate("m1", "as-bought");
    assertThat(reason(desk.activate("m1", "new-mainboard")))
        .isEqualTo(Activation.Refused.ACTIVATIONS_USED_UP);
  }

  @Test
  void theFirstReasonNotToActivateIsGiven() {
    var spentBlocked = key(10, 10, false, true);
    var over = LAST_DAY.plusDays(1);

    assertThat(reason(activate(spentBlocked, over))).isEqualTo(Activation.Refused.KEY_BLOCKED);
    assertThat(reason(activate(key(10, 10, false, false), over)))
        .isEqualTo(Activation.Refused.SOFTWARE_RIGHT_ENDED);
    assertThat(reason(activate(key(10, 10, false, false), DAY)))
        .isEqualTo(Activation.Refused.KEY_NOT_SHOWN);
    assertThat(reason(activate(key(10, 10, true, false), DAY)))
        .isEqualTo(Activation.Refused.ACTIVATIONS_USED_UP);
  }

  @Test
  @Rule({"SW-03", "SW-04", "SW-05"})
  void overAnyHistoryTheCountOnlyGrowsNeverPassesItsLimitAndARepeatAddsNothing() {
    var random = new Random(5);
    for (int history = 0; history < 2_000; history++) {
      var desk = new Desk(1 + random.nextInt(12));
      var counted = 0;
      for (int i = 0; i < 60; i++) {
        var machine = "m" + random.nextInt(15);
        var hardware = "h" + random.nextInt(3);
        var known = hardware.equals(desk.hardware.get(machine));
        var before = desk.key.used();
        var outcome = desk.activate(machine, hardware);

        assertThat(desk.key.used()).isBetween(before, desk.key.max());
        if (known) assertThat(desk.key.used()).isEqualTo(before);
        if (!known && before < desk.key.max()) counted++;
        assertThat(outcome instanceof Refused).isEqualTo(!known && before == desk.key.max());
      }
      assertThat(desk.key.used()).isEqualTo(counted);
    }
  }

  @Test
  @Rule("SW-08")
  void aKeysStatusFollowsFromWhatHappenedToIt() {
    assertThat(key(0, 10, false, false).status()).isEqualTo(Status.AVAILABLE);
    assertThat(key(0, 10, true, false).status()).isEqualTo(Status.REVEALED);
    assertThat(key(10, 10, true, false).status()).isEqualTo(Status.EXHAUSTED);
    assertThat(key(10, 10, true, true).status()).isEqualTo(Status.BLOCKED);
  }

  /// A key on somebody's desk, with the machines it was activated on.
  static final class Desk {

    final HashMap<String, String> hardware = new HashMap<>();
    ProductKey key;

    Desk(int max) {
      key = key(0, max, true, false);
    }

    Outcome<Activation> activate(String machine, String with) {
      var before = Optional.ofNullable(hardware.get(machine));
      var outcome = KeyRules.activate(aLine(), key, before, with, DAY);
      if (outcome instanceof Accepted<Activation>(var it) && it.counted()) {
        hardware.put(machine, with);
        key = key(it.used(), it.max(), true, false);
      }
      return outcome;
    }
  }

  static Outcome<Activation> activate(ProductKey key, LocalDate day) {
    return KeyRules.activate(aLine(), key, Optional.empty(), "as-bought", day);
  }

  static SoftwareLine aLine() {
    return line(KeyKind.MULTIPLE_ACTIVATION, 10, 10);
  }

  static SoftwareLine line(KeyKind kind, int quantity, int perKey) {
    return new SoftwareLine(
        GRANT, "server", kind, quantity, perKey, ANNIVERSARY, LAST_DAY, false, null);
  }

  static SoftwareLine refundable(LocalDate until) {
    return dated(ANNIVERSARY, LAST_DAY, false, until);
  }

  static SoftwareLine dated(
      LocalDate activateBy,
      LocalDate usableUntil,
      boolean renewed,
      @Nullable LocalDate refundableUntil) {
    return new SoftwareLine(
        GRANT,
        "server",
        KeyKind.MULTIPLE_ACTIVATION,
        10,
        10,
        activateBy,
        usableUntil,
        renewed,
        refundableUntil);
  }

  static ProductKey aKey() {
    return key(0, 10, false, false);
  }

  static ProductKey key(int used, int max, boolean revealed, boolean blocked) {
    return new ProductKey(new UUID(0, 2), GRANT, "masked", used, max, revealed, blocked);
  }

  static Reason reason(Outcome<?> outcome) {
    return refusal(outcome).reason();
  }

  static Refusal refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Refused<?>(var refusal) -> refusal;
      case Accepted<?> it -> throw new AssertionError(it);
      case Repeated<?> it -> throw new AssertionError(it);
    };
  }
}
